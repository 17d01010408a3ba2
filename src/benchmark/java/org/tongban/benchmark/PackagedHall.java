package org.tongban.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The packaged system as a hall runs it, in a process of its own, and a browser that asks it. */
final class PackagedHall implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration ANSWER = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private final Process process;

    /** @param folder where it keeps its database, files and log */
    PackagedHall(Path folder) throws IOException, InterruptedException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path log = Files.createDirectories(folder).resolve("server.log");
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.timezone=Asia/Shanghai",
                        "-Xmx700m",
                        "-jar",
                        Path.of("target", "tongban.jar").toAbsolutePath().toString(),
                        "--server.port=" + port,
                        "--tongban.demo.cases=false",
                        "--tongban.gate.requests-per-minute=100000000")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        awaitAnswer(log);
    }

    private void awaitAnswer(Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + START.toNanos();
        while (!isUp()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("The server does not start:\n" + Files.readString(log));
            }
        }
    }

    private boolean isUp() throws InterruptedException {
        process.waitFor(200, TimeUnit.MILLISECONDS);
        try {
            return get("/actuator/health").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Asks as a browser does that has kept nothing. */
    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Accept", "text/html,*/*")
                        .header("Accept-Encoding", "gzip, deflate, br")
                        .timeout(ANSWER)
                        .build(),
                BodyHandlers.ofByteArray());
    }

    /** Returns the CPU time the server has had, in nanoseconds. */
    long cpuNanos() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
