package org.tongban.catalog.version;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.source.BadYaml;
import org.tongban.catalog.source.Canonical;
import org.tongban.catalog.source.CatalogFile;
import org.tongban.catalog.source.CatalogSource;
import org.tongban.catalog.source.CatalogYaml;
import org.tongban.catalog.source.EntryKind;
import org.tongban.catalog.source.InvalidCatalog;
import org.tongban.catalog.source.MaterialLibrary;
import org.tongban.catalog.source.YamlDocument;
import org.tongban.form.Conditions;

/** Adds new versions to the catalogue while it is in force. */
@NamedInterface("version")
public final class Publishing {

    private final Shelf shelf;
    private final CatalogSource start;
    private final Conditions conditions;
    private final Clock clock;

    public Publishing(Shelf shelf, CatalogSource start, Conditions conditions, Clock clock) {
        this.shelf = shelf;
        this.start = start;
        this.conditions = conditions;
        this.clock = clock;
    }

    /**
     * Publishes new versions without a restart, in the caller's transaction: entries, forms, regions' differences, the
     * material library. Everything else stays as it is; running cases keep theirs.
     *
     * @param files whole files; what is not among them is taken as last published
     * @return the keys of the entries of which there is a new version
     * @throws InvalidCatalog if anything is wrong with them, or one is changed without a new version; then nothing is published
     */
    public Set<String> publish(Collection<CatalogFile> files) {
        List<Version> versions = read(files);
        NewVersions.require(shelf.fresh(versions), shelf, today());
        return shelf.add(versions).stream().map(Version::key).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Tells what publishing these files would renew, and publishes nothing.
     *
     * @param files as for {@link #publish}
     * @return every new version, ordered by key
     * @throws InvalidCatalog if they could not be published
     */
    public List<Renewal> renewals(Collection<CatalogFile> files) {
        List<Version> fresh = shelf.fresh(read(files));
        NewVersions.require(fresh, shelf, today());
        return fresh.stream()
                .map(version -> Renewal.of(version, shelf.newestAt(version.place())))
                .sorted(Comparator.comparing(Renewal::key).thenComparing(Renewal::region))
                .toList();
    }

    /**
     * Returns the items of which publishing these files would add a version, as they would be.
     *
     * @param files as for {@link #publish}
     * @throws InvalidCatalog if they could not be published
     */
    public List<ServiceItem> items(Collection<CatalogFile> files) {
        return shelf.fresh(read(files)).stream()
                .filter(version -> version.kind() == EntryKind.ITEM)
                .map(version -> CatalogYaml.bind(version.content(), ServiceItem.class))
                .toList();
    }

    /** Takes note of what other nodes have published; what is proposed, reviewed or published here is compared with that. */
    public void catchUp() {
        shelf.catchUp();
    }

    /** Returns the newest entries of items and one-things with their forms, and the material library behind them. */
    public List<CatalogFile> files() {
        List<Version> entries = shelf.newest().stream()
                .filter(version -> version.kind() != EntryKind.REGION)
                .toList();
        CatalogFile library =
                Publication.among(List.of(), shelf.newest(), start).known().file();
        return Stream.concat(
                        Stream.of(library), entries.stream().flatMap(entry -> Stream.of(entry.file(), entry.form())))
                .toList();
    }

    /**
     * Finds those of some files that are the catalogue's, by their names and what stands in them: the material library, an
     * item's or one-thing's entry, an application form of one that is among them or published.
     *
     * @param texts whole files by their names without folders
     * @return them at their places in the catalogue
     */
    public List<CatalogFile> placed(Map<String, String> texts) {
        return new Placement(texts, shelf.keys()).files();
    }

    /**
     * Returns what a list entry, a region's differences or the material library says. The library is put together anew by
     * {@link #files()}: it comes in that order, so that two can be compared.
     *
     * @param name the file's, without folders
     * @return empty for what cannot be read
     */
    public static Optional<JsonNode> tree(String name, String text) {
        try {
            ObjectNode tree = YamlDocument.read(new CatalogFile(name, text)).tree();
            return Optional.of(MaterialLibrary.FILE.endsWith("/" + name) ? Canonical.tree(Canonical.json(tree)) : tree);
        } catch (BadYaml unreadable) {
            return Optional.empty();
        }
    }

    private List<Version> read(Collection<CatalogFile> files) {
        return new CatalogReader(Publication.among(files, shelf.newest(), start), conditions).read();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
