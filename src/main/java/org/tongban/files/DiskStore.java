package org.tongban.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Keeps files on a disk under the SHA-256 of their content. */
@Component
class DiskStore implements FileStore {

    private final Path root;
    private final DataSize largest;
    private final DataSize reserved;
    private final StoreDisk disk;

    DiskStore(FileSettings settings) {
        this.root = settings.files();
        this.largest = settings.largestFile();
        this.reserved = settings.reserved();
        this.disk = new StoreDisk(root, settings.leastFree()).open();
    }

    @Override
    public Incoming receive(InputStream content) {
        try {
            Path part = disk.newPart();
            try {
                return received(content, part);
            } catch (IOException | RuntimeException e) {
                DiskIncoming.discard(part);
                throw e;
            }
        } catch (IOException e) {
            throw disk.refusal(e);
        }
    }

    private Incoming received(InputStream content, Path part) throws IOException {
        MessageDigest digest = digest();
        long size;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(part), digest)) {
            size = new BoundedCopy(largest.toBytes()).copy(content, out);
        }
        if (size == 0) {
            throw new FileProblem("file-empty", "文件是空的，请重新选择文件。");
        }
        String sha256 = hex(digest);
        return new DiskIncoming(disk, part, place(sha256), sha256, size);
    }

    @Override
    public InputStream open(String sha256) {
        try {
            verify(sha256);
            return Files.newInputStream(place(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException("File " + sha256 + " cannot be read", e);
        }
    }

    @Override
    public void requireRoomToBegin() {
        disk.requireRoom(reserved);
    }

    @Override
    public boolean takesFiles() {
        return disk.takesFiles();
    }

    @Override
    public int sweep(Instant before, Used used) {
        return Files.isDirectory(root) ? new DiskSweep(before, used).in(root) : 0;
    }

    private void verify(String sha256) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(place(sha256)), digest())) {
            in.transferTo(OutputStream.nullOutputStream());
            if (!hex(in.getMessageDigest()).equals(sha256)) {
                throw new CorruptFile(sha256);
            }
        }
    }

    private Path place(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
