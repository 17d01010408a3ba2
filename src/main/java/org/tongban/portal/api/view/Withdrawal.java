package org.tongban.portal.api.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The wish to take an application back. */
@Schema(description = "撤回申请", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
public record Withdrawal(
        @Schema(description = "原因，可以不填，最长500个字", example = "暂时不开店了") @Nullable
        String reason) {

    public String words() {
        return Objects.requireNonNullElse(reason, "").strip();
    }
}
