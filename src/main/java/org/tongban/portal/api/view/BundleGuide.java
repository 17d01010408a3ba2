package org.tongban.portal.api.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Amendment;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.BundleItem;
import org.tongban.catalog.entry.Channels;
import org.tongban.catalog.entry.Contact;
import org.tongban.catalog.entry.Question;
import org.tongban.catalog.entry.Visits;
import org.tongban.catalog.entry.law.Basis;
import org.tongban.catalog.entry.law.StatutoryLimit;

/** The service guide (办事指南) of a one-thing; its items have their own. */
@Schema(description = "一件事办事指南；各事项的条件、收费、结果和救济途径见事项办事指南")
public record BundleGuide(
        @Schema(description = "标识", example = "open-a-restaurant")
        String key,

        @Schema(description = "版本", example = "1.0") String version,

        @Schema(description = "本版本生效日期", example = "2025-01-01")
        LocalDate effectiveFrom,

        @Schema(description = "名称", example = "开办餐饮店“一件事”") String name,
        @Schema(description = "牵头部门", example = "市场监督管理部门") String lead,
        @Schema(description = "配合部门") List<String> cooperating,
        @Schema(description = "依据") List<Basis> basis,
        @Schema(description = "承诺时限（工作日）", example = "10") int promisedDays,

        @Schema(description = "一件事总的法定时限；没有的，各事项按自己的法定时限办理") @Nullable
        StatutoryLimit statutory,

        @Schema(description = "包含的事项") List<Part> items,
        @Schema(description = "合并后的材料清单，每份材料只提交一次") List<MaterialGuide> materials,
        @Schema(description = "办理渠道") Channels channels,
        @Schema(description = "到现场次数和原因") Visits visits,
        @Schema(description = "联系方式") Contact contact,
        @Schema(description = "监督投诉") Contact supervision,
        @Schema(description = "常见错误") List<String> commonMistakes,
        @Schema(description = "常见问题") List<Question> questions,

        @Schema(description = "修订说明：version版本、date日期、what内容、basis依据")
        List<Amendment> amendments) {

    /** One item's place in the one-thing. */
    @Schema(name = "BundlePart", description = "一件事中的一个事项")
    record Part(
            @Schema(description = "事项标识", example = "food-business-licence")
            String key,

            @Schema(description = "事项名称", example = "食品经营许可")
            String name,

            @Schema(description = "须先决定的事项") List<String> after,

            @Schema(description = "需要办理的条件（FEEL表达式），总要办理的不填", example = "outdoorSign = true") @Nullable
            String when) {}

    public static BundleGuide of(Bundle bundle, Catalog catalog) {
        return new BundleGuide(
                bundle.key(),
                bundle.version(),
                bundle.effectiveFrom(),
                bundle.name(),
                bundle.lead(),
                bundle.cooperating(),
                bundle.basis(),
                bundle.promisedDays(),
                bundle.limits().statutory(),
                bundle.items().stream().map(place -> part(place, catalog)).toList(),
                ListedMaterials.of(bundle, catalog).stream()
                        .map(MaterialGuide::of)
                        .toList(),
                bundle.channels(),
                bundle.visits(),
                bundle.contact(),
                bundle.supervision(),
                bundle.commonMistakes(),
                bundle.questions(),
                bundle.amendments());
    }

    private static Part part(BundleItem place, Catalog catalog) {
        return new Part(place.key(), catalog.item(place.key()).name(), place.after(), place.when());
    }
}
