package org.tongban.portal.list;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Predicate;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.material.Material;

/** A line of the tolerance list (容缺受理事项清单); what the hall fetches itself is in neither column. */
@Schema(description = "容缺受理事项清单的一行；由窗口在线核验、不需要提交的材料不列入")
public record ToleranceLine(
        @Schema(description = "事项标识", example = "food-business-licence")
        String key,

        @Schema(description = "事项名称", example = "食品经营许可") String name,

        @Schema(description = "实施机关", example = "县级以上地方市场监督管理部门")
        String organ,

        @Schema(description = "主要材料，缺少的不能受理") List<NamedMaterial> mainMaterials,

        @Schema(description = "可容缺材料，可以先受理、后补交") List<NamedMaterial> tolerableMaterials)
        implements ListLine {

    static final List<String> COLUMNS = List.of("事项", "实施机关", "主要材料", "可容缺材料");

    /** Returns the items with at least one tolerable material. */
    public static List<ToleranceLine> all(Catalog catalog) {
        return catalog.items().stream()
                .map(ToleranceLine::of)
                .filter(line -> !line.tolerableMaterials.isEmpty())
                .toList();
    }

    @Override
    public List<String> cells() {
        return List.of(name, organ, NamedMaterial.words(mainMaterials), NamedMaterial.words(tolerableMaterials));
    }

    private static ToleranceLine of(ServiceItem item) {
        Predicate<Material> handedIn = material -> !material.fetched();
        return new ToleranceLine(
                item.key(),
                item.name(),
                item.organ(),
                NamedMaterial.of(item, handedIn.and(material -> !material.tolerable())),
                NamedMaterial.of(item, handedIn.and(Material::tolerable)));
    }
}
