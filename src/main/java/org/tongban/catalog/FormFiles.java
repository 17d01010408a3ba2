package org.tongban.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads form files and refuses them together when anything in them is wrong. */
class FormFiles {

    private final String root;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Form> byId = new TreeMap<>();

    FormFiles(String root) {
        this.root = root;
    }

    /** Returns all forms by id. Throws {@link InvalidCatalog} naming every faulty file. */
    Map<String, Form> read() {
        read("forms/apply/*.form", FormReader.forPortal());
        read("forms/post/*.form", FormReader.forTasklist());
        if (!faults.isEmpty()) {
            throw new InvalidCatalog(faults);
        }
        return byId;
    }

    private void read(String pattern, FormReader reader) {
        for (ResourceFile file : ResourceFile.matching(root + pattern)) {
            try {
                if (byId.put(file.id(), reader.read(file)) != null) {
                    faults.add(file.path() + "：两个目录中有同名表单");
                }
            } catch (FormFault fault) {
                faults.add(file.path() + "：" + fault.getMessage());
            }
        }
    }
}
