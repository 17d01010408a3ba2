package org.tongban.files;

import java.io.InputStream;
import java.time.Instant;

/**
 * Where files are kept, each under the SHA-256 of its content. A file is complete there before its address is handed out, and what is read
 * has been checked against the address, as it stands there, within the last ten minutes.
 */
public interface FileStore {

    /**
     * Takes the content in, beside the store: {@link Incoming#keep()} makes it part of it.
     *
     * @throws FileProblem if it is empty or larger than allowed, or there is no room
     */
    Incoming receive(InputStream content);

    /**
     * Opens a file, of which the whole was verified as it stands there within the last ten minutes.
     *
     * @param sha256 its address, 64 hexadecimal digits
     * @return its content, to be closed by the caller
     * @throws CorruptFile if the content no longer has this address
     */
    InputStream open(String sha256);

    /**
     * Asked before a file of an application that nobody has sent yet.
     *
     * @throws FileProblem if what room there is is kept for cases
     */
    void requireRoomToBegin();

    /** @return whether there is room and it can be written to */
    boolean takesFiles();

    /**
     * Removes what nobody refers to, and what was never made part of the store.
     *
     * @param before only what was put before this moment is looked at
     * @return how many files are gone
     */
    int sweep(Instant before, Used used);
}
