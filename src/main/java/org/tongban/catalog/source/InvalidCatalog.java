package org.tongban.catalog.source;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/** Refusal at start-up or of a publication: names every fault found in the catalogue's files, one a line. */
@NamedInterface("source")
public class InvalidCatalog extends RuntimeException {

    private final List<String> faults;

    public InvalidCatalog(List<String> faults) {
        super("目录文件有误：\n" + String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    /** Returns what is wrong, each with file and, where it has one, line and key, in Chinese. */
    public List<String> faults() {
        return faults;
    }
}
