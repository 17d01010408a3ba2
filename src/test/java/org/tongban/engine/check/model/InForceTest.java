package org.tongban.engine.check.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is in force is read as it is; what somebody gives is held to what may stand in it today. */
class InForceTest {

    private static final String LIST = "processes/item/stall-permit.yaml";
    private static final String FORM = "forms/apply/stall-permit.form";
    private static final String LONG = "key: stall-permit\nname: " + "长".repeat(4001) + "\n";
    private static final String FORM_WITH_MORE = "{\"id\": \"stall-permit\", \"components\": []} {}";

    @Test
    void aListThatWasPublishedWhenTextsMightBeLongerIsThereForItsFlow() {
        Models models = new Models(List.of(ModelFile.inForce(LIST, LONG), ModelFile.inForce(FORM, FORM_WITH_MORE)));

        assertThat(models.unreadable()).isEmpty();
        assertThat(models.entry("stall-permit")).isPresent();
        assertThat(models.form("stall-permit")).isPresent();
    }

    @Test
    void theSameIsNotGivenAgain() {
        assertThat(told(LIST, LONG)).isEqualTo("第2行：文字太长，最多4000个字符");
        assertThat(told(FORM, FORM_WITH_MORE)).isNotEmpty();
    }

    /** The commonest slip is told with its line, as the catalogue tells it. */
    @Test
    void aKeyThatStandsTwiceIsToldWithItsLine() {
        assertThat(told(LIST, "key: stall-permit\nname: 甲\nname: 乙\n"))
                .startsWith("第3行")
                .contains("同一个键写了两次：name");
    }

    private static String told(String path, String text) {
        return new Models(List.of(new ModelFile(path, text)))
                .unreadable()
                .get(0)
                .detail();
    }
}
