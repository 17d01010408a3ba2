package org.tongban.portal.api.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The promised limit of a case, as it runs. */
@Schema(description = "承诺时限")
public record Due(
        @Schema(description = "最后一日", example = "2026-12-03")
        LocalDate lastDay,

        @Schema(description = "承诺的工作日数，受理之日不计", example = "8")
        int workingDays,

        @Schema(description = "是否暂定：涉及节假日安排尚未公布的年份", example = "false")
        boolean provisional,

        @Schema(description = "红黄灯；作出决定后不再亮灯") @Nullable Coded light) {}
