package org.tongban.matrix;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.regex.Pattern;

/** What Tasklist, Cockpit, Admin and Modeler send there, so that nothing but the door can refuse it. */
final class EngineBodies {

    private static final String FORM =
            "--x\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\nnothing\r\n--x--\r\n";
    private static final Pattern MULTIPART = Pattern.compile("/(deployment/create|attachment/create|data)$");
    private static final Map<String, String> SENT = Map.of(
            "claim", "{\"userId\": \"%s\"}",
            "assignee", "{\"userId\": \"%s\"}",
            "submit-form", "{\"variables\": {}}",
            "complete", "{\"variables\": {}}",
            "comment/create", "{\"message\": \"请核对。\"}");

    private EngineBodies() {}

    static HttpRequest.Builder put(Endpoint endpoint, HttpRequest.Builder request, String person) {
        if (endpoint.verb().equals("GET") || endpoint.verb().equals("OPTIONS")) {
            return request.method(endpoint.verb(), BodyPublishers.noBody());
        }
        if (MULTIPART.matcher(endpoint.path()).find()) {
            return request.header("Content-Type", "multipart/form-data; boundary=x")
                    .method(endpoint.verb(), BodyPublishers.ofString(FORM));
        }
        return request.header("Content-Type", "application/json")
                .method(endpoint.verb(), BodyPublishers.ofString(text(endpoint).formatted(person)));
    }

    private static String text(Endpoint endpoint) {
        return SENT.entrySet().stream()
                .filter(sent -> endpoint.path().endsWith("/" + sent.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("{}");
    }
}
