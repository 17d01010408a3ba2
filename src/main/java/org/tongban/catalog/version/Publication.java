package org.tongban.catalog.version;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongban.catalog.source.CatalogFile;
import org.tongban.catalog.source.CatalogSource;
import org.tongban.catalog.source.EntryKind;
import org.tongban.catalog.source.MaterialLibrary;
import org.tongban.catalog.source.Procedures;
import org.tongban.catalog.source.YamlDocument;

/** Files that are to be published, seen among the newest version of everything else. */
final class Publication {

    private Publication() {}

    /**
     * Returns the catalogue as it would be.
     *
     * @param given the new files
     * @param newest the newest version of every entry
     * @param start the files of the start, for the post forms, the table of procedures, the material library and the samples
     */
    static CatalogSource among(Collection<CatalogFile> given, List<Version> newest, CatalogSource start) {
        Map<String, CatalogFile> files = new TreeMap<>();
        Stream.of("forms/post/", Procedures.FILE).flatMap(start::under).forEach(file -> files.put(file.path(), file));
        newest.stream().flatMap(Publication::files).forEach(file -> files.put(file.path(), file));
        Set<String> kept = newest.stream()
                .flatMap(Publication::files)
                .map(CatalogFile::path)
                .collect(Collectors.toSet());
        Map<String, ObjectNode> published = newest.stream()
                .filter(version -> version.kind() == EntryKind.ITEM)
                .collect(Collectors.toMap(version -> version.file().path(), Version::content));
        MaterialLibrary known = MaterialLibrary.of(
                start.under(MaterialLibrary.FILE).map(YamlDocument::read).toList());
        for (Version version : newest) {
            known = version.kind() == EntryKind.ITEM ? behind(version).over(known) : known;
        }
        given.forEach(file -> {
            files.put(file.path(), file);
            published.remove(file.path());
            kept.remove(file.path());
        });
        return new CatalogSource(List.copyOf(files.values()), known, published, kept, start.samples());
    }

    private static MaterialLibrary behind(Version version) {
        return MaterialLibrary.behind(version.content(), version.document());
    }

    private static Stream<CatalogFile> files(Version version) {
        return version.kind() == EntryKind.REGION
                ? Stream.of(version.file())
                : Stream.of(version.file(), version.form());
    }
}
