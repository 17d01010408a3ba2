package org.tongban.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** Hostile files meet real child processes; whatever becomes of those, the next file is opened. */
class PreviewsTest {

    private static final Duration TIME = Duration.ofSeconds(5);
    private static final Previews PREVIEWS =
            new Previews(new PreviewSettings(2, DataSize.ofMegabytes(96), TIME, Duration.ofSeconds(30), 120));

    @AfterAll
    static void close() {
        PREVIEWS.close();
    }

    @Test
    void opensAndDraws() {
        Original pdf = original(Papers.pdf(2, 595, 842));
        assertThat(PREVIEWS.check(pdf, "window").pages()).isEqualTo(2);
        assertThat(PREVIEWS.draw(pdf, 2, "window").png()).isNotEmpty();
        assertThat(PREVIEWS.draw(pdf, 3, "window").verdict()).isEqualTo(Verdict.NO_PAGE);
        assertThat(PREVIEWS.draw(pdf, 0, "window").verdict()).isEqualTo(Verdict.NO_PAGE);
    }

    @Test
    void opensPicturesOfPhones() {
        Original photo = original("image/webp", Papers.file("photo.webp"));
        assertThat(PREVIEWS.check(photo, "draft").good()).isTrue();
    }

    /** Twelve megapixels, as a phone takes them, in a child with less memory than they would fill. */
    @Test
    void opensLargePicturesOfPhones() {
        Original photo = original("image/webp", Papers.file("large-photo.webp"));
        assertThat(PREVIEWS.check(photo, "draft").good()).isTrue();
    }

    @Test
    void blamesNoFileForAChildThatAStrangerEnded() {
        assertGoesOn();
        ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains(DrawingRoom.class.getName()))
                .forEach(ProcessHandle::destroyForcibly);
        assertGoesOn();
    }

    @Test
    void outlivesAPictureLargerThanTheMemory() {
        Original huge = original(Papers.hugePicture(30_000));
        assertThat(PREVIEWS.draw(huge, 1, "window").verdict()).isNotEqualTo(Verdict.GOOD);
        assertGoesOn();
    }

    @Test
    void outlivesFormsThatAreDrawnForEver() {
        Original endless = original(Papers.nestedForms());
        assertThat(PREVIEWS.draw(endless, 1, "window").verdict()).isEqualTo(Verdict.TOO_MUCH);
        assertGoesOn();

        long before = System.nanoTime();
        assertThat(PREVIEWS.draw(endless, 1, "window").verdict()).isEqualTo(Verdict.TOO_MUCH);
        assertThat(Duration.ofNanos(System.nanoTime() - before))
                .as("the second look")
                .isLessThan(TIME);
    }

    @Test
    void onePersonsHostileFilesDoNotKeepAnotherWaiting() throws Exception {
        ExecutorService attacker = Executors.newFixedThreadPool(4);
        try {
            CountDownLatch asked = new CountDownLatch(4);
            List<CompletableFuture<Answer>> hostile = IntStream.range(0, 4)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> {
                                asked.countDown();
                                return PREVIEWS.draw(original(Papers.nestedForms()), 1, "attacker");
                            },
                            attacker))
                    .toList();
            asked.await();
            assertGoesOn();
            assertThat(hostile).as("still at it").anyMatch(file -> !file.isDone());
            hostile.forEach(file -> assertThat(file.join().verdict()).isEqualTo(Verdict.TOO_MUCH));
        } finally {
            attacker.shutdownNow();
        }
    }

    @Test
    void refusesWhoHasWaitedLongEnough() throws Exception {
        PreviewSettings one = new PreviewSettings(1, DataSize.ofMegabytes(96), TIME, Duration.ofMillis(50), 120);
        Previews impatient = new Previews(one);
        CountDownLatch begun = new CountDownLatch(1);
        byte[] endless = Papers.nestedForms();
        Original hostile = new Original("hostile", "application/pdf", endless.length, () -> {
            begun.countDown();
            return new ByteArrayInputStream(endless);
        });
        try {
            var at = CompletableFuture.supplyAsync(() -> impatient.draw(hostile, 1, "attacker"));
            begun.await();
            assertThatThrownBy(() -> impatient.draw(original(Papers.pdf(1, 595, 842)), 1, "window"))
                    .isInstanceOf(PreviewBusy.class);
            assertThat(at.join().verdict()).isEqualTo(Verdict.TOO_MUCH);
        } finally {
            impatient.close();
        }
    }

    private static void assertGoesOn() {
        assertThat(PREVIEWS.draw(original(Papers.pdf(1, 595, 842)), 1, "examiner")
                        .good())
                .isTrue();
    }

    private static Original original(byte[] pdf) {
        return original("application/pdf", pdf);
    }

    private static Original original(String mediaType, byte[] content) {
        return new Original(
                UUID.randomUUID().toString(), mediaType, content.length, () -> new ByteArrayInputStream(content));
    }
}
