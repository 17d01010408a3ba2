package org.tongban.catalog.source;

import org.springframework.modulith.NamedInterface;

/** A catalogue file cannot be read at all; the message names file, line and reason. */
@NamedInterface("source")
public class BadYaml extends RuntimeException {

    private final String reason;

    BadYaml(CatalogFile file, int line, String reason) {
        super("%s 第%d行：%s".formatted(file.path(), line, reason));
        this.reason = "第%d行：%s".formatted(line, reason);
    }

    /** @return line and reason, for whoever names the file already */
    public String reason() {
        return reason;
    }
}
