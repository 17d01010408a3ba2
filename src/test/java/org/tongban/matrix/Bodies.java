package org.tongban.matrix;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.tongban.cases.intake.Draft;

/** What an honest page or program sends there, so that nothing but the door can refuse it. */
final class Bodies {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";
    private static final String BOUNDARY = "a-line-that-is-in-no-file";
    private static final String END = "--" + BOUNDARY + "--\r\n";
    private static final Map<String, String> SENT = Map.of(
            "/api/v1/applications", "{\"offering\": \"food-business-licence\"}",
            "/apply/drafts/{id}/check", "seen=x",
            "/staff/intake/drafts/{id}/check", "seen=x",
            "/staff/intake/drafts", "item=food-business-licence",
            "/staff/cases/{number}/identity", "reason=x",
            "/staff/cases/{number}/end", "seen=SUBMITTED&reason=x",
            "/staff/cases/{number}/repair", "reason=x",
            "/apply/resume", "code=ABCD-EFGH",
            "/cases", "number=x&code=x");

    private final String pdf;

    Bodies(byte[] pdf) {
        this.pdf = new String(pdf, StandardCharsets.ISO_8859_1);
    }

    /** @param code query code of the caller's case; empty for who has none */
    HttpRequest.Builder put(Endpoint endpoint, HttpRequest.Builder request, String code) {
        if (endpoint.verb().equals("GET")) {
            return request.GET();
        }
        String path = endpoint.path();
        if (path.endsWith("/materials/{code}") || path.endsWith("/materials")) {
            return request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                    .method(endpoint.verb(), BodyPublishers.ofString(parts(path, code), StandardCharsets.ISO_8859_1));
        }
        return request.header("Content-Type", endpoint.isApi() ? JSON : FORM)
                .method(endpoint.verb(), BodyPublishers.ofString(text(endpoint, code)));
    }

    private static String text(Endpoint endpoint, String code) {
        return switch (endpoint.path()) {
            case "/apply/{key}" -> "_draft=" + Draft.newId();
            case "/cases/{number}/withdrawal", "/cases/{number}/promise" -> code.isEmpty() ? "" : "code=" + code;
            default -> SENT.getOrDefault(endpoint.path(), endpoint.isApi() ? "{}" : "");
        };
    }

    private String parts(String path, String code) {
        return path.startsWith("/api/")
                ? part("file\"; filename=\"a.pdf", pdf) + END
                : part("food-safety-rules-list\"; filename=\"a.pdf", pdf)
                        + (code.isEmpty() ? "" : part("code", code))
                        + END;
    }

    private static String part(String name, String content) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, name, content);
    }
}
