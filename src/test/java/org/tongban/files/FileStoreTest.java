package org.tongban.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.actuate.health.Status;
import org.springframework.util.unit.DataSize;

class FileStoreTest {

    private static final DataSize LARGEST = DataSize.ofBytes(10);

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    @TempDir
    Path disk;

    private final Clock clock = mock();
    private Path place;
    private FileStore store;

    @BeforeEach
    void open() {
        given(clock.instant()).willReturn(NOON);
        place = disk.resolve("files");
        store = store(place, DataSize.ofMegabytes(1));
    }

    @Test
    void keepsAFileUnderItsContentOnceHoweverOftenItComes() throws IOException {
        String address = keep("营业");
        assertThat(keep("营业")).isEqualTo(address);
        assertThat(files()).hasSize(1);
        try (InputStream content = store.open(address)) {
            assertThat(content).hasContent("营业");
        }
    }

    @Test
    void isAsYoungAsTheLastTimeItWasHandedIn() throws IOException {
        keep("营业");
        Files.setLastModifiedTime(files().get(0), FileTime.from(Instant.EPOCH));
        keep("营业");
        assertThat(Files.getLastModifiedTime(files().get(0)).toInstant()).isAfter(Instant.EPOCH);
    }

    @Test
    void healsAFileThatTheDiskHasSpoiled() throws IOException {
        String address = keep("营业");
        Files.writeString(files().get(0), "spoiled");
        assertThatThrownBy(() -> store.open(address)).isInstanceOf(CorruptFile.class);
        keep("营业");
        assertThat(store.open(address)).hasContent("营业");
    }

    @Test
    void readsAFileThroughOnceWhileItsPagesAreLookedAt() throws IOException {
        String address = keep("营业");
        store.open(address).close();
        spoilUnseen(files().get(0));

        assertThat(store.open(address)).hasContent("不业");

        given(clock.instant()).willReturn(NOON.plus(Duration.ofMinutes(10)));
        assertThatThrownBy(() -> store.open(address)).isInstanceOf(CorruptFile.class);
    }

    @Test
    void readsAFileAgainOnceItIsAnotherOne() throws IOException {
        String address = keep("营业");
        store.open(address).close();
        Path file = files().get(0);
        FileTime before = Files.getLastModifiedTime(file);

        spoilUnseen(file);
        Files.setLastModifiedTime(file, FileTime.from(before.toInstant().plusSeconds(1)));
        assertThatThrownBy(() -> store.open(address)).as("its time").isInstanceOf(CorruptFile.class);
        assertThatThrownBy(() -> store.open(address)).as("again").isInstanceOf(CorruptFile.class);

        Files.writeString(file, "不");
        Files.setLastModifiedTime(file, before);
        assertThatThrownBy(() -> store.open(address)).as("its size").isInstanceOf(CorruptFile.class);

        keep("营业");
        assertThat(store.open(address)).hasContent("营业");
    }

    /** As long as before, and as old. */
    private static void spoilUnseen(Path file) throws IOException {
        FileTime before = Files.getLastModifiedTime(file);
        Files.writeString(file, "不业");
        Files.setLastModifiedTime(file, before);
    }

    @Test
    void leavesNothingOfAFileThatIsNotKept() throws IOException {
        try (Incoming refused = receive("营业")) {
            assertThat(refused.open()).hasContent("营业");
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void leavesNothingOfAFileThatIsEmptyTooLargeOrStopsHalfway() throws IOException {
        assertRefused("", "file-empty");
        assertRefused("more than ten", "file-size");
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> store.receive(broken)).isInstanceOf(FileProblem.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void takesAFileOfExactlyTheLargestSize() {
        assertThat(store.open(keep("ten bytes."))).hasContent("ten bytes.");
    }

    @Test
    void saysThatTheDiskIsFull() {
        store = store(place, DataSize.ofTerabytes(1_000_000));
        assertRefused("营业", "storage-full");
        assertThat(health()).isEqualTo(Status.DOWN);
    }

    @Test
    void saysThatTheDiskDoesNotTakeTheFile() throws IOException {
        Files.delete(place);
        Files.writeString(place, "a file where the folder should be");
        assertRefused("营业", "storage-unavailable");
        assertThat(health()).isEqualTo(Status.DOWN);
    }

    @Test
    void saysThatTheFolderIsGoneInsteadOfMakingAnEmptyOne() throws IOException {
        Files.delete(place);
        assertThat(health()).isEqualTo(Status.DOWN);
        assertRefused("营业", "storage-unavailable");
        assertThat(place).doesNotExist();
    }

    @Test
    void isWellWhereThereIsRoomAndNamesNoPlace() {
        assertThat(health()).isEqualTo(Status.UP);
        assertThat(new FileStoreHealth(store).health().getDetails()).isEmpty();
    }

    private FileStore store(Path place, DataSize leastFree) {
        return new DiskStore(new FileSettings(place, LARGEST, leastFree, leastFree), clock);
    }

    private Status health() {
        return new FileStoreHealth(store).health().getStatus();
    }

    private void assertRefused(String content, String rule) {
        assertThatThrownBy(() -> receive(content))
                .isInstanceOfSatisfying(
                        FileProblem.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    private String keep(String content) {
        try (Incoming incoming = receive(content)) {
            incoming.keep();
            return incoming.sha256();
        }
    }

    private Incoming receive(String content) {
        return store.receive(new ByteArrayInputStream(content.getBytes()));
    }

    private List<Path> files() throws IOException {
        if (!Files.exists(place)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
