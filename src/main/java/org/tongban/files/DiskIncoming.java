package org.tongban.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lies beside the store, on the same disk. */
final class DiskIncoming implements Incoming {

    private static final Logger LOG = LoggerFactory.getLogger(DiskIncoming.class);

    private final StoreDisk disk;
    private final Path part;
    private final Path place;
    private final String sha256;
    private final long size;

    DiskIncoming(StoreDisk disk, Path part, Path place, String sha256, long size) {
        this.disk = disk;
        this.part = part;
        this.place = place;
        this.sha256 = sha256;
        this.size = size;
    }

    @Override
    public String sha256() {
        return sha256;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(part);
    }

    @Override
    public void keep() {
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
