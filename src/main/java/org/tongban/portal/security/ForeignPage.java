package org.tongban.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Matches what would change something and was sent by a page of another site, to which a browser adds the name and password
 * it remembers. Programs say nothing of a page; Modeler is a program whose pages lie in its own files, and no page of a site can
 * say so of itself. What the browser itself says of the site counts first: it knows it behind a proxy too, and where it keeps the
 * origin to itself.
 */
class ForeignPage implements RequestMatcher {

    private static final String PROGRAM = "file://";
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    @Override
    public boolean matches(HttpServletRequest request) {
        return CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request) && sent(request);
    }

    /** Tells whether the request was sent by a page of another site, a neighbour under the same domain among them. */
    static boolean sent(HttpServletRequest request) {
        String own = ServletUriComponentsBuilder.fromRequestUri(request)
                .replacePath(null)
                .build()
                .toUriString();
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !(OWN_SITES.contains(site) || PROGRAM.equals(origin));
        }
        String page = request.getHeader(HttpHeaders.REFERER);
        return origin != null
                ? !(origin.equals(PROGRAM) || origin.equalsIgnoreCase(own))
                : page != null && !isOn(own, page);
    }

    private static boolean isOn(String own, String page) {
        return page.equalsIgnoreCase(own) || page.regionMatches(true, 0, own + "/", 0, own.length() + 1);
    }
}
