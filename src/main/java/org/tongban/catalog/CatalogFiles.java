package org.tongban.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the catalogue's YAML files and refuses them together when anything in them is wrong. */
class CatalogFiles {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogFiles.class);

    private final String root;
    private final Forms forms;
    private final Conditions conditions;
    private final List<String> faults = new ArrayList<>();

    CatalogFiles(String root, Forms forms, Conditions conditions) {
        this.root = root;
        this.forms = forms;
        this.conditions = conditions;
    }

    /** Returns all offerings by key. Throws {@link InvalidCatalog} naming every fault. */
    Map<String, Offering> read() {
        MaterialLibrary library = new MaterialLibrary(documents("materials", MaterialLibrary.FILE));
        faults.addAll(library.faults(this::hasSample).toList());
        List<Entry<ServiceItem>> items = entries("item", ServiceItem.class, document -> complete(library, document));
        List<Entry<Bundle>> bundles = entries("bundle", Bundle.class, YamlDocument::tree);
        faults.addAll(new CatalogRules(forms, conditions, this::hasSample).faults(items, bundles, faults.isEmpty()));
        Map<String, Offering> byKey = new TreeMap<>();
        Stream.concat(items.stream(), bundles.stream()).forEach(entry -> byKey.put(entry.key(), entry.offering()));
        if (!faults.isEmpty()) {
            throw new InvalidCatalog(faults);
        }
        items.stream().flatMap(CodeHints::of).forEach(LOG::warn);
        return byKey;
    }

    private <T extends Record & Offering> List<Entry<T>> entries(
            String kind, Class<T> type, Function<YamlDocument, @Nullable ObjectNode> content) {
        return documents(kind, "processes/" + kind + "/*.yaml").stream()
                .map(document -> entry(document, content.apply(document), type))
                .filter(Objects::nonNull)
                .toList();
    }

    private <T extends Record & Offering> @Nullable Entry<T> entry(
            YamlDocument document, @Nullable ObjectNode content, Class<T> type) {
        try {
            return content == null ? null : new Entry<>(document, CatalogYaml.bind(content, type));
        } catch (CatalogYaml.Unfit unfit) {
            faults.addAll(new Faults(document)
                    .expect(false, unfit.path(), unfit.getMessage())
                    .found()
                    .toList());
            return null;
        }
    }

    private @Nullable ObjectNode complete(MaterialLibrary library, YamlDocument item) {
        Faults missing = new Faults(item);
        ObjectNode whole = library.complete(item, missing);
        List<String> found = missing.found().toList();
        faults.addAll(found);
        return found.isEmpty() ? whole : null;
    }

    /** Returns the files that have the shape their schema asks for. */
    private List<YamlDocument> documents(String schema, String pattern) {
        return ResourceFile.matching(root + pattern).stream()
                .map(this::parsed)
                .filter(Objects::nonNull)
                .filter(document -> hasShape(schema, document))
                .toList();
    }

    private boolean hasSample(String path) {
        return ResourceFile.exists(root + "processes/" + path);
    }

    private boolean hasShape(String schema, YamlDocument document) {
        return !faults.addAll(Schemas.faults(schema, document).toList());
    }

    private @Nullable YamlDocument parsed(ResourceFile file) {
        try {
            return YamlDocument.read(file);
        } catch (BadYaml bad) {
            faults.add(bad.getMessage());
            return null;
        }
    }
}
