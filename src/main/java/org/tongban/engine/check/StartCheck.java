package org.tongban.engine.check;

import java.util.List;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;
import org.tongban.engine.check.book.RuleBook;
import org.tongban.engine.check.model.Finding;
import org.tongban.engine.check.model.ModelFile;
import org.tongban.engine.check.model.ModelFiles;
import org.tongban.engine.check.model.Models;

/** Checks what the application holds before anything of it is read, so that a start is refused with all findings. */
@Component
class StartCheck implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        refuse(ModelFiles.packaged());
    }

    /**
     * The catalogue is read next, and says by itself what is wrong with it; where the start fails here, its faults are
     * told with the others.
     *
     * @throws BrokenModels with every finding if one of them is an error
     */
    static void refuse(List<ModelFile> files) {
        if (RuleBook.check(new Models(files)).stream().anyMatch(Finding::isError)) {
            throw new BrokenModels(RuleBook.check(new Models(files, "classpath*:")));
        }
    }
}
