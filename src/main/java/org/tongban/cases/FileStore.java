package org.tongban.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    FileStore(CaseSettings settings) {
        this.root = settings.files();
        this.largest = settings.largestFile();
    }

    /**
     * Stores the content, once however often it comes.
     *
     * @return its address, 64 hexadecimal digits
     * @throws CaseProblem if it is empty or larger than allowed
     */
    public String put(InputStream content) {
        Path incoming = null;
        try {
            Files.createDirectories(root);
            incoming = Files.createTempFile(root, "incoming", ".part");
            String sha256 = copy(content, incoming);
            Path place = place(sha256);
            Files.createDirectories(place.getParent());
            Files.move(incoming, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return sha256;
        } catch (IOException e) {
            throw new UncheckedIOException("File store " + root + " does not take the file", e);
        } finally {
            discard(incoming);
        }
    }

    /**
     * Reads a whole file and verifies it.
     *
     * @throws CorruptFile if the content no longer has this address
     */
    public byte[] read(String sha256) {
        try (var in = new DigestInputStream(Files.newInputStream(place(sha256)), digest())) {
            byte[] content = in.readAllBytes();
            if (!hex(in.getMessageDigest()).equals(sha256)) {
                throw new CorruptFile(sha256);
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException("File " + sha256 + " cannot be read", e);
        }
    }

    private String copy(InputStream content, Path target) throws IOException {
        MessageDigest digest = digest();
        long size;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(target), digest)) {
            size = new BoundedCopy(largest.toBytes()).copy(content, out);
        }
        if (size == 0) {
            throw new CaseProblem("file-empty", "文件是空的，请重新选择文件。");
        }
        return hex(digest);
    }

    private Path place(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static void discard(@org.jspecify.annotations.Nullable Path incoming) {
        try {
            if (incoming != null) {
                Files.deleteIfExists(incoming);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
