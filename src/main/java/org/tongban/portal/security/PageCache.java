package org.tongban.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.security.web.util.UrlUtils;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Remembers the page somebody asked for before signing in, not the requests that a page makes by itself. Of the page it keeps
 * the address only: a stranger's session is kept small.
 */
class PageCache extends HttpSessionRequestCache {

    private static final String ATTRIBUTE = "SPRING_SECURITY_SAVED_REQUEST";
    private static final int LONGEST = 2_000;

    private final RequestMatcher pages;

    PageCache(String... patterns) {
        pages = new AndRequestMatcher(Paths.of(HttpMethod.GET, "/**"), Paths.any(patterns));
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String address = UrlUtils.buildFullRequestUrl(request);
        if (pages.matches(request) && address.length() <= LONGEST) {
            request.getSession().setAttribute(ATTRIBUTE, new SimpleSavedRequest(address));
        }
    }

    /** Forgets the page once it is asked for; that request says all itself. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        SavedRequest page = getRequest(request, response);
        if (page != null && page.getRedirectUrl().equals(UrlUtils.buildFullRequestUrl(request))) {
            removeRequest(request, response);
        }
        return null;
    }
}
