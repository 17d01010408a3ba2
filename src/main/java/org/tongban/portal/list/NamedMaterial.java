package org.tongban.portal.list;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.material.Material;
import org.tongban.catalog.entry.material.Necessity;

/** A material as a published list names it. */
@Schema(description = "清单中的一份材料")
public record NamedMaterial(
        @Schema(description = "材料代码", example = "food-process-document")
        String code,

        @Schema(description = "材料名称", example = "食品加工流程文件") String name,

        @Schema(description = "是否只在部分情形下提交", example = "false")
        boolean conditional) {

    static List<NamedMaterial> of(ServiceItem item, Predicate<Material> which) {
        return item.materials().stream()
                .filter(which)
                .map(material -> new NamedMaterial(
                        material.code(), material.name(), material.necessity() == Necessity.CONDITIONAL))
                .toList();
    }

    static String words(List<NamedMaterial> materials) {
        return materials.isEmpty()
                ? "无"
                : materials.stream().map(NamedMaterial::words).collect(Collectors.joining("\n"));
    }

    private String words() {
        return conditional ? name + "（视情况提交）" : name;
    }
}
