package org.tongban.portal.api.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongban.cases.intake.Draft;
import org.tongban.cases.intake.DraftMaterial;
import org.tongban.catalog.entry.material.Material;
import org.tongban.files.StoredFile;

/** A draft and what has been put to it so far. */
@Schema(description = "申请草稿")
public record DraftView(
        @Schema(description = "草稿编号，请保密", example = "5f0c6f0e-7a53-4f0e-9d4f-2b8f3f6c1c55")
        String id,

        @Schema(description = "事项或者一件事的标识", example = "food-business-licence")
        String offering,

        @Schema(description = "提交后的办件编号", example = "20261123-32405-271828") @Nullable
        String caseNumber,

        @Schema(description = "材料清单和已上传的文件；提交以后不再列出，凭查询码在办件中查看")
        List<Listed> materials) {

    /** One listed material and its file. */
    @Schema(name = "DraftMaterial", description = "清单中的一份材料")
    record Listed(
            @Schema(description = "清单的要求") MaterialGuide material,
            @Schema(description = "已上传的文件") @Nullable FileView file) {}

    public static DraftView of(Draft draft, Collection<Material> listed, List<DraftMaterial> files) {
        Map<String, StoredFile> byCode =
                files.stream().collect(Collectors.toMap(DraftMaterial::code, DraftMaterial::file));
        Collection<Material> shown = draft.caseNumber().isPresent() ? List.of() : listed;
        return new DraftView(
                draft.id(),
                draft.offering(),
                draft.caseNumber().orElse(null),
                shown.stream()
                        .map(material -> listed(material, byCode.get(material.code())))
                        .toList());
    }

    private static Listed listed(Material material, @Nullable StoredFile file) {
        return new Listed(MaterialGuide.of(material), file == null ? null : FileView.of(file));
    }
}
