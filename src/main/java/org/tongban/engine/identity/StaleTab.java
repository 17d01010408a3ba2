package org.tongban.engine.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what a page of Camunda sends with an old token or none, before Camunda does: that would end the session with it, and
 * whoever has a second page open would lose what is typed there.
 */
class StaleTab extends OncePerRequestFilter {

    private static final Set<String> READING =
            Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name(), HttpMethod.OPTIONS.name());
    private static final String HEADER = "X-XSRF-TOKEN";
    private static final String KEPT = "CAMUNDA_CSRF_TOKEN";
    private static final String REFUSAL = """
            {"type":"StaleTab","message":"这个页面已经过期，没有执行。请刷新页面以后再试一次。"}""";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        boolean own = session != null
                && session.getAttribute(KEPT) instanceof String token
                && token.equals(request.getHeader(HEADER));
        if (own || READING.contains(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(UTF_8.name());
        response.getWriter().write(REFUSAL);
    }
}
