package org.tongban.catalog.source;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tongban.form.Form;
import org.tongban.form.reading.FormFault;
import org.tongban.form.reading.FormReader;

/** Reads form files, and collects what is wrong in them. */
public class FormFiles {

    private final CatalogSource source;
    private final List<String> faults;
    private final Map<String, Form> byId = new TreeMap<>();

    public FormFiles(CatalogSource source, List<String> faults) {
        this.source = source;
        this.faults = faults;
    }

    /** Returns all sound forms by id. */
    public Map<String, Form> read() {
        read("forms/apply/", FormReader.forPortal(), FormReader.forPublished());
        read("forms/post/", FormReader.forTasklist(), FormReader.forDeployed());
        return byId;
    }

    private void read(String folder, FormReader given, FormReader kept) {
        source.under(folder).forEach(file -> {
            FormReader reader = source.isKept(file) ? kept : given;
            try {
                if (byId.put(file.id(), reader.read(file.id(), file.text())) != null) {
                    faults.add(file.path() + "：两个目录中有同名表单");
                }
            } catch (FormFault fault) {
                faults.add(file.path() + "：" + fault.getMessage());
            }
        });
    }
}
