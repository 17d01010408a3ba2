package org.tongban.portal.api.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.Offering;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.law.Basis;
import org.tongban.catalog.entry.law.StatutoryLimit;

/** One line of the catalogue. */
@Schema(description = "目录中的一个事项或者一件事")
public record OfferingSummary(
        @Schema(description = "标识，申请时填写", example = "food-business-licence")
        String key,

        @Schema(description = "名称", example = "食品经营许可") String name,

        @Schema(description = "类型：事项的行政权力类型，或者“一件事”", example = "行政许可")
        String type,

        @Schema(description = "实施机关；一件事为牵头部门", example = "县级以上地方市场监督管理部门")
        String organ,

        @Schema(description = "承诺时限（工作日），0为当场办结", example = "8")
        int promisedDays,

        @Schema(description = "法定时限（工作日）；法律没有规定的为0", example = "10")
        int statutoryDays,

        @Schema(description = "法定时限，用法律的原文，折算的附工作日；法律没有规定的不填", example = "20日（折算为9个工作日）") @Nullable
        String statutoryLimit,

        @Schema(description = "设定依据") List<Basis> basis) {

    public static OfferingSummary of(ServiceItem item) {
        return of(item, item.type(), item.organ());
    }

    public static OfferingSummary of(Bundle bundle) {
        return of(bundle, "一件事", bundle.lead());
    }

    private static OfferingSummary of(Offering offering, String type, String organ) {
        return new OfferingSummary(
                offering.key(),
                offering.name(),
                type,
                organ,
                offering.promisedDays(),
                offering.statutoryDays(),
                offering.statutory().map(StatutoryLimit::told).orElse(null),
                offering.provisions());
    }
}
