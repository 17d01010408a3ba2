package org.tongban.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What a browser may do with our pages: only what comes from this server, no script or style inside a page, and no
 * frame of others around it. The staff's pages stand in a frame of Tasklist. A page with a policy of its own keeps it.
 */
class ContentPolicy implements HeaderWriter {

    private static final String HEADER = "Content-Security-Policy";
    private static final RequestMatcher STAFF = Paths.any("/staff/**");
    private static final RequestMatcher SWAGGER = Paths.any("/swagger-ui/**");
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors %s; style-src 'self'%s";

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (response.containsHeader(HEADER)) {
            return;
        }
        String ancestors = STAFF.matches(request) ? "'self'" : "'none'";
        String styles = SWAGGER.matches(request) ? " 'unsafe-inline'" : "";
        response.setHeader(HEADER, POLICY.formatted(ancestors, styles));
    }
}
