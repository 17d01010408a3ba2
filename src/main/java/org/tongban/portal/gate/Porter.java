package org.tongban.portal.gate;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Turns a request away: an interface gets a problem document, the engine's a message, everybody else a page. */
@Component
class Porter {

    private static final String MESSAGE = "{\"type\":\"%s\",\"message\":\"%s\"}";

    private final HandlerExceptionResolver problems;

    Porter(@Qualifier("problemResolver") HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    void turnAway(HttpServletRequest request, HttpServletResponse response, TurnedAway refusal)
            throws ServletException, IOException {
        if (refusal.rest() != null) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, String.valueOf(refusal.rest().toSeconds()));
        }
        if (Area.ENGINE.includes(request)) {
            message(response, refusal);
        } else if (problems.resolveException(request, response, null, refusal) == null) {
            page(request, response, refusal);
        }
    }

    private static void message(HttpServletResponse response, TurnedAway refusal) throws IOException {
        response.setStatus(refusal.status().value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream()
                .write(MESSAGE.formatted(refusal.rule(), refusal.getMessage()).getBytes(StandardCharsets.UTF_8));
    }

    private static void page(HttpServletRequest request, HttpServletResponse response, TurnedAway refusal)
            throws ServletException, IOException {
        request.setAttribute(
                RequestDispatcher.ERROR_STATUS_CODE, refusal.status().value());
        request.setAttribute("reason", refusal.getMessage());
        request.getRequestDispatcher("/error").forward(new AskingForAPage(request), response);
    }

    /** Asks for the page that tells the reason, and lets nobody read the body any more. */
    private static final class AskingForAPage extends HttpServletRequestWrapper {

        AskingForAPage(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.name();
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public @Nullable String getQueryString() {
            return null;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return name.equalsIgnoreCase(HttpHeaders.ACCEPT)
                    ? Collections.enumeration(List.of(MediaType.TEXT_HTML_VALUE))
                    : super.getHeaders(name);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.equalsIgnoreCase(HttpHeaders.ACCEPT) ? MediaType.TEXT_HTML_VALUE : super.getHeader(name);
        }
    }
}
