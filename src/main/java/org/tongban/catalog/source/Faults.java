package org.tongban.catalog.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.util.function.SingletonSupplier;
import org.tongban.form.Form;

/** Collects what is wrong in one file, with the line where it stands. */
public class Faults {

    /** In one file; whoever wrote more has something else to mend first. */
    private static final int MOST = 100;

    private final Function<String, String> place;
    private final List<String> found = new ArrayList<>();

    public Faults(YamlDocument document) {
        Supplier<YamlLines> lines = SingletonSupplier.of(() -> YamlLines.of(document.file()));
        this.place = key ->
                "%s 第%d行：%s ".formatted(document.file().path(), lines.get().of(key), key);
    }

    public Faults(Form form) {
        this.place = key -> form.id() + ".form：" + key + " ";
    }

    /** Adds a fault unless the rule is kept; of very many the first. */
    public Faults expect(boolean kept, String key, String reason) {
        if (!kept && found.size() < MOST) {
            found.add(place.apply(key) + reason);
        }
        return this;
    }

    public Stream<String> found() {
        return found.stream();
    }
}
