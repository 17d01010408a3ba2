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

    @Test
    void isNotPublishedAgainAsItIs() {
        assertThatThrownBy(() -> FormReader.forPortal().read("former", FORMER)).isInstanceOf(FormFault.class);
    }
}
