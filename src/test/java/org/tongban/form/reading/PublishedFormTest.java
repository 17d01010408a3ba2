package org.tongban.form.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tongban.form.Field;

/** A form that was published when more was allowed; one such form must not take the whole list from its readers. */
class PublishedFormTest {

    private static final String FORMER =
            """
            {"id": "former", "components": [%s
             {"id": "Field_Code", "type": "textfield", "key": "code", "label": "编号",
              "validate": {"maxLength": 20, "pattern": "^\\\\p{L}+$"}}]}
            """.formatted("{\"id\": \"Text_A\", \"type\": \"text\", \"text\": \"说明\"},".repeat(500));

    @Test
    void staysInForceButForAFormatThatNobodyCanLookFor() {
        assertThat(FormReader.forPublished().read("former", FORMER).fields())
                .singleElement()
                .satisfies(field -> assertThat(field.maxLength()).isEqualTo(20))
                .extracting(Field::format)
                .isNull();
    }

    @Test
    void staysInForceLikewiseWhereAPostFillsItIn() {
        assertThat(FormReader.forDeployed().read("former", FORMER).fields()).hasSize(1);
        assertThat(FormReader.forPublished()
                        .read("former", FORMER.replace("\\\\p{L}+", "[9-0]"))
                        .fields())
                .hasSize(1);
    }

    /** Nobody is shown what stands behind a form, and what hides a group stands in each of its fields. */
    @Test
    void isNothingThatReviewersDoNotSeeOrThatGrows() {
        String sound = "{\"id\": \"new\", \"components\": []}";
        assertThat(FormReader.forPortal().read("new", sound).fields()).isEmpty();
        assertThatThrownBy(() -> FormReader.forPortal().read("new", sound + " {}"))
                .isInstanceOf(FormFault.class);
        String grows = """
                {"id": "new", "components": [{"id": "Group_A", "type": "group", "label": "甲",
                 "conditional": {"hide": "=%s true"}, "components": [
                  {"id": "Field_A", "type": "textfield", "key": "a", "label": "甲"}]}]}
                """.formatted("a = 1 or ".repeat(60));
        assertThatThrownBy(() -> FormReader.forPortal().read("new", grows))
                .isInstanceOf(FormFault.class)
                .hasMessageContaining("最多500个字符");
        assertThat(FormReader.forPublished().read("new", grows).fields()).hasSize(1);
    }

    @Test
    void isNotPublishedAgainAsItIs() {
        assertThatThrownBy(() -> FormReader.forPortal().read("former", FORMER)).isInstanceOf(FormFault.class);
    }
}
