package org.tongban.cases.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.cases.Channel;
import org.tongban.cases.register.CaseRegister;
import org.tongban.files.DiskStores;
import org.tongban.files.FileStore;
import org.tongban.files.Incoming;

/** What nobody came back for is cleared away; what a case or a younger draft has is not. */
@HallTest
class SweepTest {

    private static final String SIGN = "outdoor-advertising-permit";
    private static final String APPLICATION = "outdoor-advertising-application";

    @TempDir
    Path folder;

    @Autowired
    Hall hall;

    @Autowired
    Applications applications;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftMaterials materials;

    @Autowired
    CaseRegister register;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    Clock clock;

    private FileStore store;
    private FileSweep files;

    @BeforeEach
    void openAStore() {
        store = DiskStores.in(folder);
        files = new FileSweep(store, database, clock);
        database.sql("update sweep set last_at = timestamp '2026-01-01 00:00:00'")
                .update();
    }

    @Test
    void keepsADraftForThirtyDaysAfterItWasLastSaved() {
        String id = draft();
        pass(Duration.ofDays(20));
        applications.save(id, SIGN, Channel.WEB, Map.of("applicantName", List.of("王小明")));
        pass(Duration.ofDays(30).minusSeconds(1));
        sweep(files).sweepDrafts();
        assertThat(applications.draft(id).typed()).containsEntry("applicantName", List.of("王小明"));

        pass(Duration.ofSeconds(1));
        sweep(files).sweepDrafts();
        assertThat(applications.find(id)).isEmpty();
        assertThat(applications.materials(id)).isEmpty();
    }

    @Test
    void leavesTheCaseWhoseDraftIsSwept() {
        String number = hall.receives(SIGN);
        pass(Duration.ofDays(31));
        sweep(files).sweepDrafts();
        assertThat(register.materials(register.get(number)))
                .anyMatch(material -> material.file().isPresent());
        assertThat(drafts.findAll()).noneMatch(draft -> draft.caseNumber().equals(Optional.of(number)));
    }

    @Test
    void sweepsOnceADayOverAllNodes() {
        FileSweep counted = mock();
        Sweep one = sweep(counted);
        Sweep other = sweep(counted);
        one.daily();
        other.daily();
        then(counted).should().sweep();
        pass(Duration.ofDays(1));
        other.daily();
        one.daily();
        then(counted).should(times(2)).sweep();
    }

    @Test
    void removesAFileThatNobodyRefersToADayAfterItWasPut() throws IOException {
        Path young = put("young", Duration.ofHours(23));
        Path old = put("old", Duration.ofHours(25));
        Path brokenOff = Files.createFile(folder.resolve("incoming1.part"));
        age(brokenOff, Duration.ofHours(25));
        assertThat(files.sweep()).isEqualTo(2);
        assertThat(young).exists();
        assertThat(old).doesNotExist();
        assertThat(brokenOff).doesNotExist();
    }

    @Test
    void leavesWhatADraftOrACaseRefersTo() throws IOException {
        draft();
        Path file = put(hall.pdf(), Duration.ofDays(90));
        assertThat(files.sweep()).isZero();
        assertThat(file).exists();
    }

    @Test
    void takesAFileThatIsPutAgainForNew() throws IOException {
        byte[] content = "again".getBytes();
        Path file = put(content, Duration.ofDays(90));
        keep(content);
        assertThat(Files.getLastModifiedTime(file).toInstant())
                .isAfter(Instant.now().minus(Duration.ofMinutes(1)));
        assertThat(files.sweep()).isZero();
        assertThat(file).exists();
    }

    @Test
    void putsBackWhatACrashLeftAside() throws IOException {
        draft();
        Path file = put(hall.pdf(), Duration.ofDays(90));
        Path aside = Files.move(file, file.resolveSibling(file.getFileName() + ".swept"));
        files.sweep();
        assertThat(file).exists();
        assertThat(aside).doesNotExist();
    }

    private Sweep sweep(FileSweep files) {
        return new Sweep(drafts, materials, files, database, transaction, clock);
    }

    private String draft() {
        String id = Draft.newId();
        applications.save(id, SIGN, Channel.WEB, Map.of());
        applications.putMaterial(id, APPLICATION, "申请表.pdf", new ByteArrayInputStream(hall.pdf()));
        return id;
    }

    private void pass(Duration time) {
        ClockUtil.setCurrentTime(Date.from(clock.instant().plus(time)));
    }

    private Path put(String content, Duration age) throws IOException {
        return put((content + UUID.randomUUID()).getBytes(), age);
    }

    private Path put(byte[] content, Duration age) throws IOException {
        String sha256 = keep(content);
        Path file = folder.resolve(sha256.substring(0, 2)).resolve(sha256);
        age(file, age);
        return file;
    }

    private String keep(byte[] content) {
        try (Incoming incoming = store.receive(new ByteArrayInputStream(content))) {
            incoming.keep();
            return incoming.sha256();
        }
    }

    private void age(Path file, Duration age) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(clock.instant().minus(age)));
    }
}
