package org.tongban;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A line to the server that outlives it: what was not answered is told apart, or sent again once the server is back. */
final class StubbornLine {

    private static final String BOUNDARY = "the-next-part";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final KilledServer server;
    private final boolean demo;
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();

    /** @param demo whether the staff are those of the demo */
    StubbornLine(KilledServer server, boolean demo) {
        this.server = server;
        this.demo = demo;
    }

    record Answer(int status, JsonNode body) {

        JsonNode ok() {
            if (status / 100 != 2) {
                throw new AssertionError(status + " " + body);
            }
            return body;
        }
    }

    int answered() {
        return answered.get();
    }

    int unanswered() {
        return unanswered.get();
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(server.at(path)).timeout(PATIENCE);
    }

    /** @return the user name: those of the demo are their posts', which no other hall may give */
    String name(String person) {
        return demo ? person : Aftermath.name(person);
    }

    HttpRequest.Builder as(String person, String path) {
        String login = name(person) + ":" + (demo ? person : Aftermath.PASSWORD);
        return to(path)
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
    }

    HttpRequest post(HttpRequest.Builder request, Object body) {
        try {
            return request.header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(body)))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpRequest put(HttpRequest.Builder request, String name, byte[] file) {
        String head =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s.pdf\"\r\n\r\n".formatted(BOUNDARY, name);
        return request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .PUT(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n")))
                .build();
    }

    /** Sends it until it is answered; for what may come twice. */
    Answer send(HttpRequest request) {
        Optional<Answer> answer = once(request);
        while (answer.isEmpty()) {
            answer = once(request);
        }
        return answer.get();
    }

    /** Sends it once; if it is not answered, returns nothing, once the server is back. */
    Optional<Answer> once(HttpRequest request) {
        try {
            server.awaitUp();
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            JsonNode body = json.readTree(response.body());
            answered.incrementAndGet();
            return Optional.of(new Answer(response.statusCode(), body));
        } catch (IOException lost) {
            unanswered.incrementAndGet();
            return Optional.empty();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return what somebody finds there */
    <T> T read(HttpRequest.Builder request, Function<JsonNode, T> wanted) {
        return wanted.apply(send(request.GET().build()).ok());
    }
}
