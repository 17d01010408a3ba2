package org.tongban.catalog.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tongban.form.Form;

/** Collects what is wrong in one file, with the line where it stands. */
public class Faults {

    private final Function<String, String> place;
    private final List<String> found = new ArrayList<>();

    public Faults(YamlDocument document) {
        this.place = key -> "%s 第%d行：%s ".formatted(document.file().path(), document.line(key), key);
    }

    public Faults(Form form) {
        this.place = key -> form.id() + ".form：" + key + " ";
    }

    /** Adds a fault unless the rule is kept. */
    public Faults expect(boolean kept, String key, String reason) {
        if (!kept) {
            found.add(place.apply(key) + reason);
        }
        return this;
    }

    public Stream<String> found() {
        return found.stream();
    }
}
