package org.tongban.portal.list;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.law.Basis;
import org.tongban.catalog.entry.material.Material;

/** A line of the commitment list (告知承诺事项清单, 国办发〔2020〕42号). */
@Schema(description = "告知承诺事项清单的一行")
public record CommitmentLine(
        @Schema(description = "事项标识", example = "fire-safety-check")
        String key,

        @Schema(description = "事项名称", example = "公众聚集场所投入使用、营业前消防安全检查")
        String name,

        @Schema(description = "实施机关") String organ,
        @Schema(description = "实行告知承诺的依据") Basis basis,
        @Schema(description = "承诺的内容") List<String> conditions,
        @Schema(description = "承诺后免于提交的材料") List<NamedMaterial> waivedMaterials,

        @Schema(description = "作出决定后多少个工作日内核查", example = "20")
        int verificationDays)
        implements ListLine {

    static final List<String> COLUMNS = List.of("事项", "实施机关", "依据", "承诺的内容", "免于提交的材料", "核查期限");

    /** Returns the items that offer a commitment. */
    public static List<CommitmentLine> all(Catalog catalog) {
        return catalog.items().stream().flatMap(item -> of(item).stream()).toList();
    }

    @Override
    public List<String> cells() {
        return List.of(
                name,
                organ,
                basis.cited(),
                String.join("\n", conditions),
                NamedMaterial.words(waivedMaterials),
                "决定后" + verificationDays + "个工作日内");
    }

    private static Optional<CommitmentLine> of(ServiceItem item) {
        return Optional.ofNullable(item.commitment())
                .map(commitment -> new CommitmentLine(
                        item.key(),
                        item.name(),
                        item.organ(),
                        commitment.basis(),
                        commitment.conditions(),
                        NamedMaterial.of(item, Material::waivedOnCommitment),
                        commitment.verification().workingDays()));
    }
}
