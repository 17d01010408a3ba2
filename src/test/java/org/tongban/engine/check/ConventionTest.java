package org.tongban.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tongban.engine.check.book.Report;
import org.tongban.engine.check.book.RuleBook;
import org.tongban.engine.check.model.FormFile;
import org.tongban.engine.check.model.ModelFile;
import org.tongban.engine.check.model.ModelFiles;
import org.tongban.engine.check.model.Models;
import org.tongban.engine.check.structure.FormRules;

/** Every process, form, decision table and list entry, the benchmark's too, keeps every rule; a new one gets all for free. */
class ConventionTest {

    @Test
    void keepsEveryRule() {
        List<ModelFile> files = ModelFiles.below(List.of(
                Path.of("processes"),
                Path.of("forms"),
                Path.of("src/benchmark/resources/processes"),
                Path.of("src/benchmark/resources/forms")));

        assertThat(files).hasSizeGreaterThan(30);
        assertThat(new Report(RuleBook.check(new Models(files))).forPeople()).isEqualToIgnoringNewLines("全部符合规则。");
    }

    /** The forms of the project are all submitted in a browser by a test; what they do not use was tried by nobody. */
    @Test
    void letsPostsUseWhatIsSubmittedInABrowser() {
        Set<String> used = ModelFiles.below(List.of(Path.of("forms", "post"))).stream()
                .map(FormFile::read)
                .flatMap(FormFile::components)
                .map(FormFile::type)
                .collect(Collectors.toSet());

        assertThat(FormRules.OF_POSTS).isEqualTo(used);
    }
}
