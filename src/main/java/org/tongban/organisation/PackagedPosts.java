package org.tongban.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The posts that the hall's own files name. */
final class PackagedPosts {

    private PackagedPosts() {}

    /** @throws InvalidPosts if a file is wrong */
    static List<Post> all() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:" + PostFile.PATH);
            return Arrays.stream(files)
                    .flatMap(file -> PostFile.read(text(file)).stream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
