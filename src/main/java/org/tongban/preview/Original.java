package org.tongban.preview;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that is to be opened.
 *
 * @param id changes with the content
 * @param mediaType found in the content
 * @param size bytes
 */
public record Original(String id, String mediaType, long size, Content content) {

    /** Opens the content from its beginning. */
    @FunctionalInterface
    public interface Content {

        InputStream open() throws IOException;
    }
}
