package org.tongban.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.tongban.outbox.Undelivered;

/** Hands short messages to the gateway of the settings, and to no other host: it follows no redirect. */
@Component
class SmsGateway {

    private static final int BAD_REQUEST = 400;
    private static final int TIMEOUT = 408;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    private final SmsSettings settings;
    private final ObjectMapper json;
    private final Supplier<HttpClient> client;

    SmsGateway(SmsSettings settings, ObjectMapper json) {
        this.settings = settings;
        this.json = json;
        this.client = SingletonSupplier.of(() -> HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
    }

    boolean isOpen() {
        return settings.url() != null;
    }

    /**
     * @param id by which the gateway knows the same message when it comes again
     * @return false if the gateway says that this very message cannot be sent, as when the number is none
     * @throws Undelivered unless the gateway has answered that, or taken it
     */
    boolean send(String id, String phone, String text) {
        int status = status(request(id, phone, text));
        if (status / 100 == 2 || status == BAD_REQUEST || status == UNPROCESSABLE) {
            return status / 100 == 2;
        }
        String reason = "短信网关答复 %d".formatted(status);
        throw status / 100 == 4 && status != TIMEOUT && status != TOO_MANY
                ? Undelivered.untilMended(reason + "，请检查网关的地址和口令。")
                : Undelivered.forNow(reason + "。");
    }

    private HttpRequest request(String id, String phone, String text) {
        URI url = Objects.requireNonNull(settings.url());
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .timeout(settings.timeout())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", id)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body(Map.of("id", id, "phone", phone, "text", text))));
        if (settings.token() != null) {
            request.header("Authorization", "Bearer " + settings.token());
        }
        return request.build();
    }

    private byte[] body(Map<String, String> message) {
        try {
            return json.writeValueAsBytes(message);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only the status counts: whatever else is answered stays unread. */
    private int status(HttpRequest request) {
        try {
            HttpResponse<InputStream> answer = client.get().send(request, HttpResponse.BodyHandlers.ofInputStream());
            answer.body().close();
            return answer.statusCode();
        } catch (IOException unreachable) {
            throw Undelivered.forNow("连接不上短信网关，或者网关没有在时限内答复。");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Undelivered.forNow("系统正在停止，稍后再发。");
        }
    }
}
