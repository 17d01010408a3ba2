package org.tongban.catalog.version;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.source.BadYaml;
import org.tongban.catalog.source.CatalogFile;
import org.tongban.catalog.source.CatalogSource;
import org.tongban.catalog.source.Schemas;
import org.tongban.catalog.source.YamlDocument;

/** The catalogue's files in one folder, as far as they can be read. */
record Documents(CatalogSource source, List<String> faults) {

    /** Returns the files that have the shape their schema asks for. */
    List<YamlDocument> of(String schema, String folder) {
        return source.under(folder)
                .map(this::parsed)
                .filter(Objects::nonNull)
                .filter(document -> hasShape(schema, document))
                .toList();
    }

    private boolean hasShape(String schema, YamlDocument document) {
        return !faults.addAll(Schemas.faults(schema, document).toList());
    }

    private @Nullable YamlDocument parsed(CatalogFile file) {
        try {
            return source.document(file);
        } catch (BadYaml bad) {
            faults.add(bad.getMessage());
            return null;
        }
    }
}
