package org.tongban.cases;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file that has come in whole and is looked at before it becomes part of the store; closed without, it is gone. */
final class Incoming implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Incoming.class);

    private final StoreDisk disk;
    private final Path part;
    private final Path place;
    private final String sha256;
    private final long size;

    Incoming(StoreDisk disk, Path part, Path place, String sha256, long size) {
        this.disk = disk;
        this.part = part;
        this.place = place;
        this.sha256 = sha256;
        this.size = size;
    }

    String sha256() {
        return sha256;
    }

    /** @return bytes */
    long size() {
        return size;
    }

    InputStream open() throws IOException {
        return Files.newInputStream(part);
    }

    /**
     * Makes it part of the store; it is on the disk when this returns. Content that is there already is replaced by the
     * same content, so the file in the store is always as young as the last time somebody handed it in: a sweep of files
     * that nobody refers to may go by that age.
     *
     * @throws CaseProblem if the disk does not take it
     */
    void keep() {
        try {
            disk.settle(part, place);
        } catch (IOException e) {
            throw disk.refusal(e);
        }
    }

    @Override
    public void close() {
        discard(part);
    }

    static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            LOG.warn("Refused file {} is still on the disk", part, e);
        }
    }
}
