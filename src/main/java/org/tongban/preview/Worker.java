package org.tongban.preview;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One child process that opens one file after the other, and is ended when a file takes too much. */
final class Worker {

    /** A cold machine under load. */
    private static final Duration START = Duration.ofSeconds(60);

    private final PreviewSettings settings;
    private final Process process;
    private final DataInputStream in;
    private final DataOutputStream out;
    private volatile boolean closed;
    private volatile boolean tooLate;

    /**
     * Starts the process and waits until it is ready.
     *
     * @throws UncheckedIOException if this machine cannot start it
     */
    Worker(PreviewSettings settings) {
        try {
            this.settings = settings;
            this.process = ChildJvm.of(DrawingRoom.class, settings.memory()).start();
            this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
            this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
            within(START, () -> {
                if (in.readByte() != DrawingRoom.READY) {
                    throw new IOException("Something else answered");
                }
                return DrawingRoom.READY;
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The child process for previews does not start", e);
        }
    }

    /** A process that is being ended still counts as alive for a moment. */
    boolean isAlive() {
        return !closed && process.isAlive();
    }

    /** @return true if the process ended by itself or by a stranger, which need not be the file's fault */
    boolean isGone() {
        return closed && !tooLate;
    }

    /** @return {@link Verdict#TOO_MUCH} if the file has brought the process down */
    Answer ask(Original original, int page) {
        try {
            return within(settings.time(), () -> {
                Request.write(out, original, page, settings.megapixels());
                return Answer.read(in);
            });
        } catch (IOException broughtDown) {
            close();
            return Answer.of(Verdict.TOO_MUCH);
        } catch (RuntimeException notTheFilesFault) {
            close();
            throw notTheFilesFault;
        }
    }

    private interface Talk<T> {

        T talk() throws IOException;
    }

    /** Whoever is killed in the middle of a talk answers with the end of the stream. */
    private <T> T within(Duration time, Talk<T> talk) throws IOException {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        done.completeOnTimeout(false, time.toMillis(), TimeUnit.MILLISECONDS).thenAccept(inTime -> {
            if (!inTime) {
                tooLate = true;
                close();
            }
        });
        try {
            return talk.talk();
        } finally {
            done.complete(true);
        }
    }

    void close() {
        closed = true;
        process.destroyForcibly();
    }
}
