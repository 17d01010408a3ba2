package org.tongban.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.outbox.Undelivered;

/** What a gateway may do to whoever sends. */
@Timeout(20)
class SmsGatewayTest {

    private final CountDownLatch over = new CountDownLatch(1);
    private final Gateway other = new Gateway();
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    @AfterEach
    void close() {
        over.countDown();
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource({
        "401, false",
        "403, false",
        "404, false",
        "408, true",
        "429, true",
        "500, true",
        "503, true",
        "302, true"
    })
    void saysWhetherTryingAgainIsOfUse(int status, boolean again) {
        Undelivered failure = catchThrowableOfType(
                Undelivered.class,
                () -> send(exchange -> {
                    exchange.sendResponseHeaders(status, -1);
                    exchange.close();
                }));

        assertThat(failure.isTriedAgain()).isEqualTo(again);
        assertThat(failure.reason()).contains(String.valueOf(status));
    }

    @Test
    void leadsToNoOtherHost() {
        assertThatThrownBy(() -> send(exchange -> {
                    exchange.getResponseHeaders().add("Location", other.address());
                    exchange.sendResponseHeaders(307, -1);
                    exchange.close();
                }))
                .isInstanceOf(Undelivered.class);
        assertThat(other.asked("n")).isEmpty();
    }

    @Test
    void isNotWaitedForEver() {
        assertThatThrownBy(() -> send(exchange -> await())).isInstanceOf(Undelivered.class);
    }

    /** Taken is taken, whatever is said after it. */
    @Test
    void isNotListenedToForEver() throws IOException {
        assertThat(send(exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    OutputStream body = exchange.getResponseBody();
                    body.write(1);
                    body.flush();
                    await();
                }))
                .isTrue();
    }

    @Test
    void mayNotBeThere() {
        server.stop(0);
        assertThatThrownBy(() -> send(HttpExchange::close)).isInstanceOf(Undelivered.class);
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean send(HttpHandler gateway) {
        server.createContext("/", gateway);
        URI address =
                URI.create("http://127.0.0.1:%d/".formatted(server.getAddress().getPort()));
        Duration second = Duration.ofSeconds(1);
        return new SmsGateway(new SmsSettings(address, null, second, second, 1), new ObjectMapper())
                .send("n-RECEIVED", "13800138000", "…");
    }
}
