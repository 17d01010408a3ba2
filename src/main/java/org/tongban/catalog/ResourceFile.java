package org.tongban.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * One file of the catalogue.
 *
 * @param path where it stands, beginning with {@code processes/} or {@code forms/}, for messages
 * @param text its content
 */
record ResourceFile(String path, String text) {

    /** Returns the files a resource pattern finds, ordered by path; none when the folder does not exist. */
    static List<ResourceFile> matching(String pattern) {
        return Arrays.stream(resources(pattern))
                .filter(Resource::exists)
                .map(ResourceFile::of)
                .sorted(Comparator.comparing(ResourceFile::path))
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
    String id() {
        return name().substring(0, name().lastIndexOf('.'));
    }

    /** Returns the name of the folder it stands in. */
    String folder() {
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

    private static ResourceFile of(Resource resource) {
        try {
            return new ResourceFile(path(resource), resource.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String path(Resource resource) throws IOException {
        String url = resource.getURL().getPath();
        return url.substring(Math.max(url.lastIndexOf("/processes/"), url.lastIndexOf("/forms/")) + 1);
    }
}
