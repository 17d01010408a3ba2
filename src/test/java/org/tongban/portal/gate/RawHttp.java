package org.tongban.portal.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Sends what no client library would. */
final class RawHttp {

    private static final int PATIENCE_MILLIS = 20_000;

    private final int port;

    RawHttp(int port) {
        this.port = port;
    }

    /** @return the whole answer to a look at this address, head and body */
    String get(String path, String... headers) {
        return send("GET " + path + " HTTP/1.1\r\nConnection: close\r\n" + head(headers) + "\r\n");
    }

    String post(String path, String type, String body, String... headers) {
        return sends("POST", path, type, body, headers);
    }

    String sends(String verb, String path, String type, String body, String... headers) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return send(verb + " " + path + " HTTP/1.1\r\nConnection: close\r\n" + head(headers) + "Content-Type: " + type
                + "\r\nContent-Length: " + bytes.length + "\r\n\r\n" + body);
    }

    /** Tells no length: the body comes as one chunk. */
    String postInChunks(String path, String type, String body) {
        return send("POST " + path + " HTTP/1.1\r\nConnection: close\r\n" + head() + "Content-Type: " + type
                + "\r\nTransfer-Encoding: chunked\r\n\r\n"
                + Integer.toHexString(body.getBytes(StandardCharsets.UTF_8).length) + "\r\n" + body + "\r\n0\r\n\r\n");
    }

    private static String head(String... headers) {
        String own = String.join(
                "", Arrays.stream(headers).map(header -> header + "\r\n").toList());
        return own.contains("Host:") ? own : "Host: localhost\r\n" + own;
    }

    private String send(String request) {
        try (Socket line = new Socket("127.0.0.1", port)) {
            line.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = line.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            InputStream in = line.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
