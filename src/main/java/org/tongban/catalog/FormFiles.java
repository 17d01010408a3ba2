package org.tongban.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads form files and refuses them together when anything in them is wrong. */
class FormFiles {

    private final String root;

    FormFiles(String root) {
        this.root = root;
    }

    /** Returns all forms by id. Throws {@link InvalidCatalog} naming every faulty file. */
    Map<String, Form> read() {
        List<String> faults = new ArrayList<>();
        Map<String, Form> byId = new TreeMap<>();
        ResourceFile.matching(root + "forms/*/*.form").forEach(file -> {
            try {
                if (byId.put(file.id(), FormReader.read(file)) != null) {
                    faults.add(file.name() + "：两个目录中有同名表单");
                }
            } catch (FormFault fault) {
                faults.add(file.name() + "：" + fault.getMessage());
            }
        });
        if (!faults.isEmpty()) {
            throw new InvalidCatalog(faults);
        }
        return byId;
    }
}
