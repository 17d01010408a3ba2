package org.tongban.message;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.IntSupplier;

/** A gateway for short messages on this machine. It answers as it is told to, and keeps what it was asked and what it took. */
class Gateway {

    /** It takes the message, and the line is dead before it can say so. */
    static final int TAKES_AND_DROPS = -1;

    record Sms(String key, String bearer, JsonNode body) {

        String text() {
            return body.get("text").asText();
        }
    }

    private final List<Sms> asked = new CopyOnWriteArrayList<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile IntSupplier answers = () -> 200;
    private volatile Runnable beside = () -> {};

    Gateway() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "gateway");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/sms", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:%d/sms".formatted(server.getAddress().getPort());
    }

    /** Answers with these statuses in turn, and with 200 when there are no more. */
    void answers(Integer... statuses) {
        var rest = new ConcurrentLinkedQueue<>(List.of(statuses));
        answers = () -> rest.isEmpty() ? 200 : rest.remove();
    }

    void answersAlways(int status) {
        answers = () -> status;
    }

    /** Fails each time it is asked for something and takes it the next time, whatever it is. */
    void failsHalfOfTheTime() {
        List<Integer> count = new ArrayList<>();
        answers = () -> {
            synchronized (count) {
                count.add(1);
                return count.size() % 2 == 1 ? 503 : 200;
            }
        };
    }

    void forgets() {
        asked.clear();
        taken.clear();
        answersAlways(200);
        beside = () -> {};
    }

    /** Has this done while it is asked for something. */
    void meanwhile(Runnable look) {
        beside = look;
    }

    /** @return all it was asked to send for a case, in order */
    List<Sms> asked(String number) {
        return asked.stream().filter(sms -> sms.key().startsWith(number + "-")).toList();
    }

    /** @return the kinds of message it took for a case, in order */
    List<String> taken(String number) {
        return taken.stream()
                .filter(key -> key.startsWith(number + "-"))
                .map(key -> key.substring(number.length() + 1))
                .toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        Sms sms = new Sms(
                exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                exchange.getRequestHeaders().getFirst("Authorization"),
                new ObjectMapper().readTree(exchange.getRequestBody()));
        asked.add(sms);
        beside.run();
        int status = answers.getAsInt();
        if (status == TAKES_AND_DROPS || status / 100 == 2) {
            taken.add(sms.key());
        }
        if (status != TAKES_AND_DROPS) {
            exchange.sendResponseHeaders(status, -1);
        }
        exchange.close();
    }
}
