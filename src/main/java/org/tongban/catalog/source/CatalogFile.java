package org.tongban.catalog.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.modulith.NamedInterface;

/**
 * One file of the catalogue: an entry, a form, a region's differences or the material library.
 *
 * @param path where it stands, beginning with {@code processes/} or {@code forms/}, such as {@code processes/item/food-business-licence.yaml}
 * @param text its whole content
 */
@NamedInterface("source")
public record CatalogFile(String path, String text) {

    /** Returns the files a resource pattern finds, ordered by path; none when the folder does not exist. */
    static List<CatalogFile> matching(String pattern) {
        return Arrays.stream(resources(pattern))
                .filter(Resource::exists)
                .map(CatalogFile::of)
                .sorted(Comparator.comparing(CatalogFile::path))
                .toList();
    }

    /** Tells whether there is a file at this place. */
    static boolean exists(String place) {
        return Arrays.stream(resources(place)).anyMatch(Resource::isReadable);
    }

    /** Returns the file's name. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Returns the file's name without its ending. */
    public String id() {
        return name().substring(0, name().lastIndexOf('.'));
    }

    /** Returns the name of the folder it stands in. */
    public String folder() {
        String parent = path.substring(0, path.lastIndexOf('/'));
        return parent.substring(parent.lastIndexOf('/') + 1);
    }

    private static Resource[] resources(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(pattern);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static CatalogFile of(Resource resource) {
        try {
            return new CatalogFile(path(resource), resource.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String path(Resource resource) throws IOException {
        String url = resource.getURL().getPath();
        return url.substring(Math.max(url.lastIndexOf("/processes/"), url.lastIndexOf("/forms/")) + 1);
    }
}
