package org.tongban.files;

import java.io.IOException;
import java.io.InputStream;

/** A file that has come in whole and is looked at before it becomes part of the store; closed without, it is gone. */
public interface Incoming extends AutoCloseable {

    /** @return its address, 64 hexadecimal digits */
    String sha256();

    /** @return bytes */
    long size();

    InputStream open() throws IOException;

    /**
     * Makes it part of the store; it is safe there when this returns. Content that is there already is replaced by the
     * same content, so the file in the store is always as young as the last time somebody handed it in: a sweep of files
     * that nobody refers to may go by that age.
     *
     * @throws FileProblem if the store does not take it
     */
    void keep();

    @Override
    void close();
}
