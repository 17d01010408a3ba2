package org.tongban.catalog.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.tongban.form.Form;
import org.tongban.form.reading.FormFault;
import org.tongban.form.reading.FormReader;

/** Every form under {@code forms/apply} and {@code forms/post}, read once at start-up. */
@NamedInterface("source")
@Component
public class Forms {

    private final Map<String, Form> byId;

    @Autowired
    Forms() {
        this(sound(CatalogSource.CLASSPATH));
    }

    public Forms(Map<String, Form> byId) {
        this.byId = Map.copyOf(byId);
    }

    /**
     * Reads the forms below another place, for tests and tools.
     *
     * @param root resource location ending with {@code /} or {@code classpath*:}
     */
    public static Forms at(String root) {
        return new Forms(sound(root));
    }

    /**
     * Returns a form by its id.
     *
     * @throws UnknownForm if there is none
     */
    public Form named(String id) {
        Form form = byId.get(id);
        if (form == null) {
            throw new UnknownForm(id);
        }
        return form;
    }

    /**
     * Reads a form that a post fills in.
     *
     * @param id the file's name without its ending
     * @param text the whole file
     * @throws InvalidCatalog with what is wrong in it
     */
    public static Form ofPost(String id, String text) {
        return read(FormReader.forTasklist(), id, text);
    }

    /** Reads a form that a post fills in and that was deployed, maybe when more was allowed; else as {@link #ofPost}. */
    public static Form deployed(String id, String text) {
        return read(FormReader.forDeployed(), id, text);
    }

    private static Form read(FormReader reader, String id, String text) {
        CatalogFile file = new CatalogFile("forms/post/%s.form".formatted(id), text);
        try {
            return reader.read(id, text);
        } catch (FormFault fault) {
            throw new InvalidCatalog(List.of(file.path() + "：" + fault.getMessage()));
        }
    }

    public Collection<Form> all() {
        return byId.values();
    }

    private static Map<String, Form> sound(String root) {
        List<String> faults = new ArrayList<>();
        Map<String, Form> byId = new FormFiles(CatalogSource.at(root), faults).read();
        if (!faults.isEmpty()) {
            throw new InvalidCatalog(faults);
        }
        return byId;
    }

    public boolean has(String id) {
        return byId.containsKey(id);
    }
}
