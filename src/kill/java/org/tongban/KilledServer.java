package org.tongban;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged system as a hall runs it, in a process of its own, that is killed without warning and started again. */
final class KilledServer implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(5);

    private final Path folder;
    private final List<String> settings;
    private final int port = freePort();
    private final HttpClient http = HttpClient.newHttpClient();
    private Process process;
    private boolean up;

    /** @param folder where it runs, and keeps what it keeps under a relative path */
    KilledServer(Path folder, List<String> settings) {
        this.folder = folder;
        this.settings = settings;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Starts it, and returns when it answers. */
    void start() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=Asia/Shanghai",
                "-Xmx700m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Path.of("target", "tongban.jar").toAbsolutePath().toString(),
                "--server.port=" + port,
                "--tongban.demo.cases=false",
                "--tongban.uploads.requests=1000000",
                "--tongban.drafts.applications=1000000",
                "--tongban.gate.requests-per-minute=1000000"));
        command.addAll(settings);
        try {
            Path log = Files.createDirectories(folder).resolve("server.log");
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            awaitAnswer(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        setUp(true);
    }

    private void awaitAnswer(Path log) throws IOException {
        long end = System.nanoTime() + START.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("The server does not start:\n" + Files.readString(log));
            }
        }
    }

    private boolean answers() {
        try {
            process.waitFor(200, TimeUnit.MILLISECONDS);
            return http.send(HttpRequest.newBuilder(at("/actuator/health")).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends it as a power cut would, in the middle of whatever it does. */
    void kill() {
        setUp(false);
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized void setUp(boolean now) {
        up = now;
        notifyAll();
    }

    /** Waits until it has been started again. */
    synchronized void awaitUp() throws InterruptedException {
        while (!up) {
            wait();
        }
    }

    @Override
    public void close() {
        if (process != null) {
            kill();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
