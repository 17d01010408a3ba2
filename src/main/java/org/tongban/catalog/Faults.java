package org.tongban.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Collects what is wrong in one file. */
class Faults {

    private final String file;
    private final List<String> found = new ArrayList<>();

    Faults(String key) {
        this.file = key + ".yaml：";
    }

    Faults(Form form) {
        this.file = form.id() + ".form：";
    }

    /** Adds a fault unless the rule is kept. */
    Faults expect(boolean kept, String key, String reason) {
        if (!kept) {
            found.add(file + key + " " + reason);
        }
        return this;
    }

    Stream<String> found() {
        return found.stream();
    }
}
