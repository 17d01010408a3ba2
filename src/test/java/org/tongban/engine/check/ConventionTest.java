package org.tongban.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
