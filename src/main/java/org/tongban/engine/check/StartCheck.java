package org.tongban.engine.check;

import java.util.List;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/** Checks what the application holds before anything of it is read, so that a start is refused with all findings. */
@Component
class StartCheck implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        refuse(new Models(ModelFiles.packaged()));
    }

    /** @throws BrokenModels with every finding if one of them is an error */
    static void refuse(Models models) {
        List<Finding> findings = RuleBook.check(models);
        if (findings.stream().anyMatch(Finding::isError)) {
            throw new BrokenModels(findings);
        }
    }
}
