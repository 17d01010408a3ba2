package org.tongban.portal.api.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.tongban.catalog.entry.Offering;
import org.tongban.form.Form;

/** The application form of an item or a one-thing: its inputs in the order of the page. */
@Schema(description = "申请表")
public record FormGuide(
        @Schema(description = "事项或者一件事的标识", example = "food-business-licence")
        String offering,

        @Schema(description = "事项或者一件事的名称", example = "食品经营许可")
        String name,

        @Schema(description = "字段，按页面顺序") List<FieldGuide> fields) {

    public static FormGuide of(Offering offering, Form form) {
        return new FormGuide(
                offering.key(),
                offering.name(),
                form.fields().stream().map(FieldGuide::of).toList());
    }
}
