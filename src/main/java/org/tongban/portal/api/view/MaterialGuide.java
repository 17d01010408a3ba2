package org.tongban.portal.api.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.entry.law.Basis;
import org.tongban.catalog.entry.material.Material;

/** One listed material as the guide prints it. */
@Schema(description = "材料清单中的一份材料；清单以外的材料不需要提交")
record MaterialGuide(
        @Schema(description = "材料代码，上传时填写", example = "food-premises-layout")
        String code,

        @Schema(description = "材料名称", example = "经营场所布局图") String name,
        @Schema(description = "必要性") Coded necessity,

        @Schema(description = "视情况提交的条件（FEEL表达式，变量为表单字段）", example = "agent = true") @Nullable
        String when,

        @Schema(description = "来源渠道") Coded source,

        @Schema(description = "核发或者出具机构；申请人自备的不填") @Nullable String issuer,

        @Schema(description = "是否可以通过数据共享获取或者核验", example = "false")
        boolean obtainableByDataSharing,

        @Schema(description = "是否由窗口在线核验，不需要提交", example = "false")
        boolean fetched,

        @Schema(description = "政府部门核发的材料仍需提交的原因") @Nullable String notFetchedBecause,
        @Schema(description = "原件份数", example = "1") int originals,
        @Schema(description = "复印件份数", example = "0") int copies,

        @Schema(description = "是否可以只提交电子材料", example = "true")
        boolean electronic,

        @Schema(description = "是否可以容缺", example = "false") boolean tolerable,

        @Schema(description = "采用告知承诺方式时是否免交", example = "false")
        boolean waivedOnCommitment,

        @Schema(description = "要求提交的依据") Basis basis,

        @Schema(description = "合格标准", example = "标明各功能区域的名称、面积和设备设施位置。")
        String standard,

        @Schema(description = "常见错误") List<String> commonMistakes,

        @Schema(description = "由哪个事项产生；在包含该事项的一件事中不需要提交") @Nullable
        String producedBy) {

    public static MaterialGuide of(Material material) {
        return new MaterialGuide(
                material.code(),
                material.name(),
                Coded.of(material.necessity()),
                material.when(),
                Coded.of(material.source()),
                material.issuer(),
                material.obtainableByDataSharing(),
                material.fetched(),
                material.notFetchedBecause(),
                material.originals(),
                material.copies(),
                material.electronic(),
                material.tolerable(),
                material.waivedOnCommitment(),
                material.basis(),
                material.standard(),
                material.commonMistakes(),
                material.producedBy());
    }
}
