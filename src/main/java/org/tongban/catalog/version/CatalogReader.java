package org.tongban.catalog.version;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.Offering;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.source.CatalogFile;
import org.tongban.catalog.source.CatalogSource;
import org.tongban.catalog.source.CatalogYaml;
import org.tongban.catalog.source.Entry;
import org.tongban.catalog.source.EntryKind;
import org.tongban.catalog.source.Faults;
import org.tongban.catalog.source.FormFiles;
import org.tongban.catalog.source.Forms;
import org.tongban.catalog.source.InvalidCatalog;
import org.tongban.catalog.source.MaterialLibrary;
import org.tongban.catalog.source.Procedures;
import org.tongban.catalog.source.YamlDocument;
import org.tongban.catalog.source.rule.CatalogRules;
import org.tongban.catalog.source.rule.CodeHints;
import org.tongban.catalog.source.rule.LibraryRules;
import org.tongban.catalog.source.rule.ProcedureRules;
import org.tongban.catalog.source.rule.RegionRules;
import org.tongban.form.Conditions;

/** Reads the catalogue's files and refuses them together when anything in them is wrong. */
public class CatalogReader {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogReader.class);

    private final CatalogSource source;
    private final Conditions conditions;
    private final List<String> faults = new ArrayList<>();
    private final Documents documents;
    private final Map<String, Version> versions = new HashMap<>();
    private Procedures procedures = Procedures.of(List.of());

    public CatalogReader(CatalogSource source, Conditions conditions) {
        this.source = source;
        this.conditions = conditions;
        this.documents = new Documents(source, faults);
    }

    /** Returns the version each file gives. Throws {@link InvalidCatalog} naming every fault. */
    public List<Version> read() {
        Forms forms = new Forms(new FormFiles(source, faults).read());
        List<YamlDocument> library = documents.of("materials", MaterialLibrary.FILE);
        LibraryRules rules = new LibraryRules(source.samples());
        library.forEach(document -> faults.addAll(rules.faults(document).toList()));
        MaterialLibrary materials = MaterialLibrary.of(library);
        List<Entry<ServiceItem>> items = entries(EntryKind.ITEM, ServiceItem.class, item -> complete(materials, item));
        List<Entry<Bundle>> bundles = entries(EntryKind.BUNDLE, Bundle.class, YamlDocument::tree);
        procedures(items);
        boolean complete = faults.isEmpty();
        faults.addAll(new CatalogRules(forms, conditions, source.samples()).faults(items, bundles, complete));
        regions(complete ? Stream.concat(items.stream(), bundles.stream()).toList() : List.of());
        if (!faults.isEmpty()) {
            throw new InvalidCatalog(faults);
        }
        items.stream().flatMap(CodeHints::of).forEach(LOG::warn);
        return List.copyOf(versions.values());
    }

    /** Returns the table of procedures, once all is read. */
    public Procedures procedures() {
        return procedures;
    }

    /** What an item follows is only looked for in a table that could be read. */
    private void procedures(List<Entry<ServiceItem>> items) {
        int before = faults.size();
        List<YamlDocument> tables = documents.of("procedures", Procedures.FILE);
        if (faults.size() == before) {
            procedures = Procedures.of(tables);
            ProcedureRules rules = new ProcedureRules(procedures);
            tables.stream().flatMap(rules::ofTable).forEach(faults::add);
            items.stream().flatMap(rules::ofItem).forEach(faults::add);
        }
    }

    private void regions(List<? extends Entry<?>> entries) {
        for (YamlDocument region : documents.of("region", "processes/region/")) {
            List<String> found = new RegionRules(region, entries).faults().toList();
            faults.addAll(found);
            if (found.isEmpty()) {
                add(EntryKind.REGION, region, region.tree(), "");
            }
        }
    }

    private <T extends Record & Offering> List<Entry<T>> entries(
            EntryKind kind, Class<T> type, Function<YamlDocument, @Nullable ObjectNode> content) {
        return documents.of(kind.folder(), "processes/" + kind.folder() + "/").stream()
                .map(document -> entry(kind, document, content.apply(document), type))
                .filter(Objects::nonNull)
                .toList();
    }

    private <T extends Record & Offering> @Nullable Entry<T> entry(
            EntryKind kind, YamlDocument document, @Nullable ObjectNode content, Class<T> type) {
        try {
            if (content == null) {
                return null;
            }
            var entry = new Entry<>(document, CatalogYaml.bind(content, type));
            add(kind, document, content, form(document.file().id()));
            return entry;
        } catch (CatalogYaml.Unfit unfit) {
            new Faults(document)
                    .expect(false, unfit.path(), unfit.getMessage())
                    .found()
                    .forEach(faults::add);
            return null;
        }
    }

    private void add(EntryKind kind, YamlDocument document, ObjectNode content, String form) {
        versions.put(document.file().path(), new Version(kind, document.file(), content, form));
    }

    private String form(String key) {
        return source.under("forms/apply/" + key + ".form")
                .findFirst()
                .map(CatalogFile::text)
                .orElse("");
    }

    private @Nullable ObjectNode complete(MaterialLibrary library, YamlDocument item) {
        Faults missing = new Faults(item);
        ObjectNode whole = source.libraryFor(item, library).complete(item, missing);
        List<String> found = missing.found().toList();
        faults.addAll(found);
        return found.isEmpty() ? whole : null;
    }
}
