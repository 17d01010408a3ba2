package org.tongban.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules for materials across items: one material has one code and one name everywhere, and what makes it exists. */
final class MaterialNames {

    private MaterialNames() {}

    static Stream<String> faults(List<ServiceItem> items) {
        Set<String> keys = items.stream().map(ServiceItem::key).collect(Collectors.toSet());
        Map<String, String> nameByCode = new HashMap<>();
        Map<String, String> codeByName = new HashMap<>();
        return items.stream().flatMap(item -> {
            Faults faults = new Faults(item.key());
            for (Material material : item.materials()) {
                String at = "materials." + material.code();
                String name = first(nameByCode, material.code(), material.name());
                String code = first(codeByName, material.name(), material.code());
                String producer = material.producedBy();
                faults.expect(name.equals(material.name()), at, "同一编码在别处的名称是“" + name + "”")
                        .expect(code.equals(material.code()), at, "同名材料在别处的编码是 " + code)
                        .expect(producer == null || keys.contains(producer), at, "producedBy 指向不存在的事项：" + producer);
            }
            return faults.found();
        });
    }

    private static String first(Map<String, String> known, String key, String value) {
        known.putIfAbsent(key, value);
        return known.get(key);
    }
}
