package org.tongban.portal.api.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.supply.Awaited;
import org.tongban.portal.api.refusal.Api;

/** What the applicant has to do now. */
@Schema(description = "申请人现在要做的事")
public record Todo(
        @Schema(description = "补正（corrections）或者补交容缺材料（supply）")
        Coded kind,

        @Schema(description = "最后一日", example = "2026-12-14")
        LocalDate due,

        @Schema(description = "还没有交齐的材料；为空表示已经全部上传，只需提交") List<Open> materials,

        @Schema(description = "材料上传完后提交到这个地址", example = "/api/v1/cases/20261123-32405-271828/corrections")
        String submitTo) {

    /** A material to hand in. */
    @Schema(name = "OpenMaterial", description = "要交的材料")
    record Open(
            @Schema(description = "材料代码", example = "food-premises-layout")
            String code,

            @Schema(description = "材料名称", example = "经营场所布局图")
            String name,

            @Schema(description = "需要补正的原因", example = "图上没有标明原料区的面积。") @Nullable
            String reason) {

        private static Open of(CaseMaterial material) {
            return new Open(material.code(), material.name(), material.finding().orElse(null));
        }
    }

    public static Todo of(String number, Awaited awaited) {
        boolean corrections = awaited.kind() == Awaited.Kind.CORRECTIONS;
        return new Todo(
                Coded.of(awaited.kind(), corrections ? "补正" : "补交容缺材料"),
                awaited.due(),
                awaited.materials().stream().map(Open::of).toList(),
                "%s/cases/%s/%s".formatted(Api.BASE, number, corrections ? "corrections" : "supplied-materials"));
    }
}
