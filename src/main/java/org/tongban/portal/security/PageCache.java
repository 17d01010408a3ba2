package org.tongban.portal.security;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.AndRequestMatcher;

/** Remembers the page somebody asked for before signing in, not the requests that a page makes by itself. */
class PageCache extends HttpSessionRequestCache {

    PageCache(String... patterns) {
        setRequestMatcher(new AndRequestMatcher(Paths.of(HttpMethod.GET, "/**"), Paths.any(patterns)));
        setMatchingRequestParameterName(null);
    }
}
