package org.tongban.engine.check.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongban.engine.check.structure.HidingRules;

/** What a designer writes is looked through once, however long it is. */
class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"依据《中华人民共和国行政许可法》第三十二条", "《食品经营许可和备案管理办法》（总局令第78号）第十五条", "第四十五条", "国办发〔2020〕53号"})
    void findsACitation(String words) {
        assertThat(Texts.cites(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "依据有关规定", "《行政许可法》", "《》第甲条"})
    void findsNoneWhereThereIsNone(String words) {
        assertThat(Texts.cites(words)).isFalse();
    }

    @Test
    void looksThroughATextThatBeginsManyCitations() {
        assertThat(Texts.cites("《》第".repeat(10_000))).isFalse();
        assertThat(Texts.cites("《甲》第".repeat(10_000))).isFalse();
    }

    @Test
    void looksThroughALongTextInACondition() {
        String form = """
                {"id": "x", "type": "default", "schemaVersion": 16, "components": [
                  {"type": "textfield", "id": "Field_A", "key": "a", "label": "甲", "validate": {"maxLength": 5}},
                  {"type": "textfield", "id": "Field_B", "key": "b", "label": "乙", "validate": {"maxLength": 5},
                   "conditional": {"hide": "=a = \\"%s\\""}}]}
                """.formatted("x".repeat(100_000));
        Models models = new Models(List.of(new ModelFile("forms/apply/x.form", form)));

        assertThatCode(() ->
                        HidingRules.RULES.forEach(rule -> rule.findings(models).toList()))
                .doesNotThrowAnyException();
    }
}
