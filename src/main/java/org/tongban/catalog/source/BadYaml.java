package org.tongban.catalog.source;

/** A catalogue file cannot be read at all; the message names file, line and reason. */
public class BadYaml extends RuntimeException {

    BadYaml(CatalogFile file, int line, String reason) {
        super("%s 第%d行：%s".formatted(file.path(), line, reason));
    }
}
