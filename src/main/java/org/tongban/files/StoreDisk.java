package org.tongban.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;

/** The disk under the file store: whether it has room, and what it takes until a file is really on it. */
final class StoreDisk {

    private static final Logger LOG = LoggerFactory.getLogger(StoreDisk.class);
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private final Path root;
    private final DataSize leastFree;

    StoreDisk(Path root, DataSize leastFree) {
        this.root = root;
        this.leastFree = leastFree;
    }

    /** Makes the folder, once: one that is gone later has taken the files with it, and an empty one would hide that. */
    StoreDisk open() {
        try {
            Files.createDirectories(root);
        } catch (IOException unusable) {
            LOG.error("File store {} cannot be made", root, unusable);
        }
        return this;
    }

    boolean takesFiles() {
        try {
            return Files.isDirectory(root) && Files.isWritable(root) && hasRoom();
        } catch (IOException unusable) {
            return false;
        }
    }

    /**
     * @return a new empty file that is not yet part of the store
     * @throws FileProblem if there is no room
     */
    Path newPart() throws IOException {
        if (!hasRoom()) {
            throw full();
        }
        return Files.createTempFile(root, "incoming", ".part");
    }

    /** Moves a part to its place. Content, name and folder are on the disk, not only in its cache, when this returns. */
    void settle(Path part, Path place) throws IOException {
        Path folder = Objects.requireNonNull(place.getParent());
        Files.createDirectories(folder);
        sync(part);
        Files.move(part, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        syncFolder(folder);
        syncFolder(root);
    }

    /** @return what the person reads whose file the disk did not take */
    FileProblem refusal(IOException cause) {
        LOG.error("File store {} does not take a file", root, cause);
        try {
            return hasRoom() ? unavailable() : full();
        } catch (IOException unusable) {
            return unavailable();
        }
    }

    private static FileProblem unavailable() {
        return new FileProblem("storage-unavailable", "系统暂时不能保存文件，请过一会儿再上传，或者到窗口提交。");
    }

    private static FileProblem full() {
        return new FileProblem("storage-full", "系统的存储空间不足，暂时不能接收文件，请过一会儿再上传，或者到窗口提交。");
    }

    /** @throws FileProblem if there is less room than this */
    void requireRoom(DataSize room) {
        try {
            if (!has(room)) {
                throw new FileProblem("storage-full", "系统的存储空间不足，暂时不能为还没有提交的申请接收文件。请过一会儿再上传，或者到窗口提交。");
            }
        } catch (IOException unusable) {
            throw refusal(unusable);
        }
    }

    private boolean hasRoom() throws IOException {
        return has(leastFree);
    }

    private boolean has(DataSize room) throws IOException {
        return Files.getFileStore(root).getUsableSpace() >= room.toBytes();
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Windows keeps names by itself and opens no folder. */
    private static void syncFolder(Path folder) throws IOException {
        if (!WINDOWS) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
