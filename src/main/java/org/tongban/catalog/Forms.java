package org.tongban.catalog;

import java.util.Collection;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Every form under {@code forms/apply} and {@code forms/post}, read once at start-up. */
@Component
public class Forms {

    private final Map<String, Form> byId;

    @Autowired
    Forms() {
        this(Catalog.CLASSPATH);
    }

    private Forms(String root) {
        this.byId = new FormFiles(root).read();
    }

    /**
     * Reads the forms below another place, for tests and tools.
     *
     * @param root resource location ending with {@code /} or {@code classpath*:}
     */
    public static Forms at(String root) {
        return new Forms(root);
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

    Collection<Form> all() {
        return byId.values();
    }

    boolean has(String id) {
        return byId.containsKey(id);
    }
}
