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
 * @param name the file's name, for messages
 * @param text its content
 */
record ResourceFile(String name, String text) {

    /** Returns the files a resource pattern finds, ordered by name; none when the folder does not exist. */
    static List<ResourceFile> matching(String pattern) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern))
                    .map(ResourceFile::of)
                    .sorted(Comparator.comparing(ResourceFile::name))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the file's name without its ending. */
    String id() {
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static ResourceFile of(Resource resource) {
        try {
            return new ResourceFile(resource.getFilename(), resource.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
