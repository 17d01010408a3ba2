package org.tongban.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;
import org.springframework.util.unit.DataSize;

/** Keeps files on a disk under the SHA-256 of their content; what is read is verified once in a while, and again whenever the file is another one. */
@Component
class DiskStore implements FileStore {

    /** Whoever looks at all pages of a file has it read through once; what a disk spoils is seen as soon as that is over. */
    private static final Duration HOLDS = Duration.ofMinutes(10);

    private static final int MOST_KEPT = 4000;

    private final Path root;
    private final DataSize largest;
    private final DataSize reserved;
    private final Clock clock;
    private final StoreDisk disk;
    private final ConcurrentLruCache<State, Instant> verified = new ConcurrentLruCache<>(MOST_KEPT, this::verified);

    /** A file as it stands on the disk: a changed one has another time or size, a replaced one another key. */
    private record State(
            String sha256,
            long size,
            FileTime modified,
            @Nullable Object key) {}

    DiskStore(FileSettings settings, Clock clock) {
        this.root = settings.files();
        this.largest = settings.largestFile();
        this.reserved = settings.reserved();
        this.clock = clock;
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
            State state = state(sha256);
            if (!holds(verified.get(state))) {
                verified.remove(state);
                verified.get(state);
            }
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

    private State state(String sha256) throws IOException {
        BasicFileAttributes file = Files.readAttributes(place(sha256), BasicFileAttributes.class);
        return new State(sha256, file.size(), file.lastModifiedTime(), file.fileKey());
    }

    private boolean holds(Instant at) {
        Duration age = Duration.between(at, clock.instant());
        return !age.isNegative() && age.compareTo(HOLDS) < 0;
    }

    private Instant verified(State state) {
        Instant begun = clock.instant();
        try (var in = new DigestInputStream(Files.newInputStream(place(state.sha256())), digest())) {
            in.transferTo(OutputStream.nullOutputStream());
            if (!hex(in.getMessageDigest()).equals(state.sha256())) {
                throw new CorruptFile(state.sha256());
            }
            return begun;
        } catch (IOException e) {
            throw new UncheckedIOException("File " + state.sha256() + " cannot be read", e);
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
