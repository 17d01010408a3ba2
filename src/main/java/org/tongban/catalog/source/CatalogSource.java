package org.tongban.catalog.source;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The files a catalogue is read from.
 *
 * @param files entries, forms, regions' differences, the material library and the table of procedures, ordered by path
 * @param known materials known besides those of the library file
 * @param published by path, what published entries say with their materials' names; empty where all is read anew
 * @param kept paths of the files that are in force as they were published, maybe when more was allowed
 * @param samples tells whether there is a sample at a path below {@code processes/}
 */
public record CatalogSource(
        List<CatalogFile> files,
        MaterialLibrary known,
        Map<String, ObjectNode> published,
        Set<String> kept,
        Predicate<String> samples) {

    /** Where the program's own files stand. */
    public static final String CLASSPATH = "classpath*:";

    private static final List<String> PATTERNS = List.of(
            MaterialLibrary.FILE,
            Procedures.FILE,
            "processes/item/*.yaml",
            "processes/bundle/*.yaml",
            "processes/region/*/*.yaml",
            "forms/apply/*.form",
            "forms/post/*.form");

    /** Returns what stands below a place: a resource location ending with {@code /} or {@code classpath*:}. */
    public static CatalogSource at(String root) {
        List<CatalogFile> files =
                PATTERNS.stream().flatMap(pattern -> matching(root, pattern)).toList();
        return new CatalogSource(
                files,
                MaterialLibrary.of(List.of()),
                Map.of(),
                Set.of(),
                path -> CatalogFile.exists(root + "processes/" + path));
    }

    /** Where a place has no table of procedures, the program's own holds. */
    private static Stream<CatalogFile> matching(String root, String pattern) {
        List<CatalogFile> found = CatalogFile.matching(root + pattern);
        boolean without = found.isEmpty() && pattern.equals(Procedures.FILE);
        return (without ? CatalogFile.matching(CLASSPATH + pattern) : found).stream();
    }

    /** Returns the files whose path begins like this. */
    public Stream<CatalogFile> under(String folder) {
        return files.stream().filter(file -> file.path().startsWith(folder));
    }

    boolean isKept(CatalogFile file) {
        return kept.contains(file.path());
    }

    /**
     * Reads one of the files.
     *
     * @throws BadYaml if it cannot be read, or is new and has more than is allowed
     */
    public YamlDocument document(CatalogFile file) {
        return isKept(file) ? YamlDocument.published(file) : YamlDocument.read(file);
    }

    /** Returns the library an item is completed from: what was published keeps its words unless the given library changes them. */
    public MaterialLibrary libraryFor(YamlDocument item, MaterialLibrary given) {
        ObjectNode before = published.get(item.file().path());
        return given.over(before == null ? known : MaterialLibrary.behind(before, item));
    }
}
