package org.tongban.portal.api.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.entry.Result;
import org.tongban.catalog.entry.ResultVariant;
import org.tongban.catalog.entry.law.Basis;

/** What an approval gives the applicant, as the guide prints it. */
@Schema(description = "办理结果")
record ResultGuide(
        @Schema(description = "证照或者文书名称", example = "食品经营许可证")
        String name,

        @Schema(description = "有效期（ISO 8601期间），没有规定有效期的不填", example = "P5Y") @Nullable
        String validity,

        @Schema(description = "依据") @Nullable Basis basis,

        @Schema(description = "按情形的不同结果：when条件（FEEL表达式）、name名称、kind类型、basis依据")
        List<ResultVariant> variants) {

    public static ResultGuide of(Result result) {
        Period validity = result.validity();
        return new ResultGuide(
                result.name(), validity == null ? null : validity.toString(), result.basis(), result.variants());
    }
}
