package org.tongban.portal.api.view;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** The wish to apply for something. */
@Schema(description = "开始一份申请", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
public record NewApplication(
        @Schema(description = "事项或者一件事的标识", example = "food-business-licence") @NotBlank(message = "请填写事项或者一件事的标识。")
        String offering,

        @Schema(description = "办理地区的六位行政区划代码（GB/T 2260），不填为本大厅所在地区", example = "360702")
        @Pattern(regexp = "\\d{6}", message = "行政区划代码是六位数字。")
        @Nullable
        String region) {}
