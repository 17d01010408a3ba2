package org.tongban.engine.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.Designers;
import org.tongban.cases.CaseProblem;
import org.tongban.catalog.source.Forms;
import org.tongban.matter.FilledForm;

/** What a person read is what the register reads, in every field that it reads by value. */
class FixedWordsTest {

    @ParameterizedTest
    @CsvSource({
        "decide, rejectionGround, unmet-conditions, false-materials",
        "check-materials, refusalGround, incomplete, false-materials",
        "verify-commitment, revocationGround, false-commitment, fraud",
        "start-special-procedure, procedure, hearing, none",
        "check-supplied, materialOk, yes, no",
        "inspect, finding, pass, fail"
    })
    void takesNoOptionThatIsCalledOtherwise(String form, String field, String value, String other) {
        FixedWords.require(new FilledForm(Forms.ofPost(form, text(form)), Map.of(field, value)));

        assertRefused(form, exchanged(form, value, other), Map.of(field, value));
    }

    @Test
    void takesNoneInARowEither() {
        assertRefused(
                "joint-inspect",
                exchanged("joint-inspect", "pass", "fail"),
                Map.of("findings", List.of(Map.of("item", "a", "finding", "pass", "record", "符合。"))));
    }

    @Test
    void takesNoTickUnderOtherWords() {
        String otherwise = text("check-materials").replace("转入绿色通道（特事特办）", "材料已经核对");

        assertRefused("check-materials", otherwise, Map.of("urgent", true));
        FixedWords.require(new FilledForm(Forms.ofPost("check-materials", otherwise), Map.of("urgent", false)));
    }

    /** A text is no option: whoever writes into it has not chosen. */
    @Test
    void takesNoTextForAnOption() {
        assertRefused(
                "decide",
                text("decide").replace("\"type\": \"radio\",\n      \"id\": \"Field_RejectionGround\"", """
                        "type": "textfield", "id": "Field_RejectionGround\""""),
                Map.of("rejectionGround", "no-such-ground"));
    }

    private static void assertRefused(String form, String text, Map<String, Object> values) {
        assertThat(text).isNotEqualTo(text(form));
        FilledForm filled = new FilledForm(Forms.ofPost(form, text), values);
        assertThatThrownBy(() -> FixedWords.require(filled))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("与系统规定的选项不一致");
    }

    private static String exchanged(String form, String one, String other) {
        return text(form)
                .replace("\"value\": \"" + one + "\"", "\"value\": \"–\"")
                .replace("\"value\": \"" + other + "\"", "\"value\": \"" + one + "\"")
                .replace("\"value\": \"–\"", "\"value\": \"" + other + "\"");
    }

    private static String text(String form) {
        return Designers.file("forms/post/" + form + ".form");
    }
}
