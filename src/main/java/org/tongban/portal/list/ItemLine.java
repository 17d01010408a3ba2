package org.tongban.portal.list;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.ItemKind;
import org.tongban.catalog.entry.Offering;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.law.StatutoryLimit;

/** A line of the item list (事项清单). */
@Schema(description = "事项清单的一行")
public record ItemLine(
        @Schema(description = "标识", example = "food-business-licence")
        String key,

        @Schema(description = "名称", example = "食品经营许可") String name,

        @Schema(description = "类型：事项的行政权力类型，或者“一件事”", example = "行政许可")
        String type,

        @Schema(description = "实施机关；一件事为牵头部门", example = "县级以上地方市场监督管理部门")
        String organ,

        @Schema(description = "办件类型；一件事不填", example = "承诺件") @Nullable
        String kind,

        @Schema(description = "法定时限，用法律的原文，折算的附工作日；法律没有规定的不填", example = "20日（折算为9个工作日）") @Nullable
        String statutoryLimit,

        @Schema(description = "法定时限（工作日）；法律没有规定的不填", example = "9") @Nullable
        Integer statutoryDays,

        @Schema(description = "承诺时限（工作日），0为当场办结", example = "8")
        int promisedDays,

        @Schema(description = "版本", example = "1.0") String version,

        @Schema(description = "本版本施行日期", example = "2025-01-01")
        LocalDate effectiveFrom)
        implements ListLine {

    static final List<String> COLUMNS = List.of("名称", "类型", "实施机关", "办件类型", "法定时限", "承诺时限", "版本", "施行日期");

    /** Returns every item, then every one-thing. */
    public static List<ItemLine> all(Catalog catalog) {
        return Stream.concat(
                        catalog.items().stream().map(ItemLine::of),
                        catalog.bundles().stream().map(ItemLine::of))
                .toList();
    }

    @Override
    public List<String> cells() {
        return List.of(
                name,
                type,
                organ,
                Objects.requireNonNullElse(kind, ""),
                Objects.requireNonNullElse(statutoryLimit, "法律、行政法规没有规定天数"),
                promisedDays == 0 ? "当场办结" : promisedDays + "个工作日",
                version,
                effectiveFrom.toString());
    }

    private static ItemLine of(ServiceItem item) {
        return new ItemLine(
                item.key(),
                item.name(),
                item.type(),
                item.organ(),
                item.kind() == ItemKind.IMMEDIATE ? "即办件" : "承诺件",
                told(item),
                statutoryDays(item),
                item.promisedDays(),
                item.version(),
                item.effectiveFrom());
    }

    private static ItemLine of(Bundle bundle) {
        return new ItemLine(
                bundle.key(),
                bundle.name(),
                "一件事",
                bundle.lead(),
                null,
                told(bundle),
                statutoryDays(bundle),
                bundle.promisedDays(),
                bundle.version(),
                bundle.effectiveFrom());
    }

    private static @Nullable String told(Offering offering) {
        return offering.statutory().map(StatutoryLimit::told).orElse(null);
    }

    private static @Nullable Integer statutoryDays(Offering offering) {
        return offering.statutory().map(StatutoryLimit::workingDays).orElse(null);
    }
}
