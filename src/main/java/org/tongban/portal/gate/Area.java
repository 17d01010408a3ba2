package org.tongban.portal.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.util.UrlPathHelper;

/** Parts of the server, by where their addresses begin. */
enum Area {
    /** What the engine serves itself to programs and to its web applications. */
    ENGINE("/engine-rest", "/camunda/api"),

    /** Where a name and a password come along with each request. */
    PROGRAMS("/engine-rest"),

    /** What does not speak Chinese, or not to people. */
    FOREIGN("/camunda", "/engine-rest", "/swagger-ui", "/v3", "/actuator");

    private static final UrlPathHelper PATHS = new UrlPathHelper();

    private final List<String> places;

    Area(String... places) {
        this.places = List.of(places);
    }

    boolean includes(HttpServletRequest request) {
        String path = PATHS.getPathWithinApplication(request);
        return places.stream().anyMatch(place -> path.equals(place) || path.startsWith(place + "/"));
    }
}
