package org.tongban.portal.api.view;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tongban.cases.material.CaseMaterial;

/** A material of a case and how far it has come. */
@Schema(name = "CaseMaterial", description = "办件的一份材料")
public record CaseMaterialView(
        @Schema(description = "材料代码", example = "food-premises-layout")
        String code,

        @Schema(description = "材料名称", example = "经营场所布局图") String name,

        @Schema(
                description =
                        "状态：missing未提交、submitted已提交、to-correct需补正、overdue逾期未补交、checked核对合格、waived承诺免交、looked-up免提交")
        Coded state,

        @Schema(description = "是否已书面承诺在容缺受理后补交", example = "false")
        boolean promised,

        @Schema(description = "文件") @Nullable FileView file) {

    public static CaseMaterialView of(CaseMaterial material) {
        return new CaseMaterialView(
                material.code(),
                material.name(),
                Coded.of(material.state(), material.state().label()),
                material.promised(),
                material.file().map(FileView::of).orElse(null));
    }
}
