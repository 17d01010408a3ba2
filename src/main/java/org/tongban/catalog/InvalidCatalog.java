package org.tongban.catalog;

import java.util.List;

/** Refusal at start-up: names every fault found in the catalogue's files, one a line. */
class InvalidCatalog extends RuntimeException {

    private final List<String> faults;

    InvalidCatalog(List<String> faults) {
        super("目录文件有误：\n" + String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    List<String> faults() {
        return faults;
    }
}
