package org.tongban.catalog.source.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.CatalogFixture;
import org.tongban.engine.rule.FeelConditions;
import org.tongban.form.FormFixture;

/** Guided questions ask what the form asks, or the catalogue is refused. */
class GuideRulesTest {

    @TempDir
    Path folder;

    /** Of two conditions that are joined each may be short enough. */
    @Test
    void namesAConditionThatIsTooLongAsItIsAsked() {
        String when = "noFood" + " or noFood".repeat(49);
        String root = CatalogFixture.changed(
                folder,
                CatalogFixture.BUNDLE,
                "{field: noFood, text: 不卖吃的}",
                "{field: noFood, text: 不卖吃的, when: '%s'}".formatted(when));

        assertThat(new FeelConditions().holds(when, Map.of())).isFalse();
        assertThat(Catalog.faultsAt(root, new FeelConditions()))
                .anySatisfy(fault -> assertThat(fault).contains("guide 条件无法求值"));
    }

    @ParameterizedTest(name = "{1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            field: applicantKind  | field: shoeSize     | 合并表单没有此字段：shoeSize
            field: noFood         | field: applicantKind | 问题重复：applicantKind
            field: noFood         | field: phone        | 只能问选择和勾选的字段：phone
            value: legal-person   | value: company      | 选项的值应与表单的相同：applicantKind
            text: 不卖吃的          | words: 不卖吃的       | guide.questions[1].words 不是可用的键
            """)
    void namesWhatDoesNotFitTheForm(String text, String replacement, String reason) {
        String root = CatalogFixture.changed(folder, CatalogFixture.BUNDLE, text, replacement);

        assertThat(Catalog.faultsAt(root, FormFixture::anyNamedFactIsTrue))
                .anySatisfy(fault ->
                        assertThat(fault).startsWith(CatalogFixture.BUNDLE).contains(reason));
    }
}
