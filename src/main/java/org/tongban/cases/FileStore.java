package org.tongban.cases;

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
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Keeps files on disk under the SHA-256 of their content. A file is complete on disk before its address is handed out,
 * and every read is checked against the address.
 */
@Component
public class FileStore {

    private final Path root;
    private final DataSize largest;
    private final StoreDisk disk;

    FileStore(CaseSettings settings) {
        this.root = settings.files();
        this.largest = settings.largestFile();
        this.disk = new StoreDisk(root, settings.leastFree()).open();
    }

    /**
     * Takes the content in, beside the store: {@link Incoming#keep()} makes it part of it.
     *
     * @throws CaseProblem if it is empty or larger than allowed, or the disk does not take it
     */
    Incoming receive(InputStream content) {
        try {
            Path part = disk.newPart();
            try {
                return received(content, part);
            } catch (IOException | RuntimeException e) {
                Incoming.discard(part);
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
            throw new CaseProblem("file-empty", "文件是空的，请重新选择文件。");
        }
        String sha256 = hex(digest);
        return new Incoming(disk, part, place(sha256), sha256, size);
    }

    /**
     * Opens a file after verifying the whole of it.
     *
     * @return its content, to be closed by the caller
     * @throws CorruptFile if the content no longer has this address
     */
    public InputStream open(String sha256) {
        try {
            verify(sha256);
            return Files.newInputStream(place(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException("File " + sha256 + " cannot be read", e);
        }
    }

    /** @return whether there is room on the disk and it can be written to */
    boolean takesFiles() {
        return disk.takesFiles();
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
