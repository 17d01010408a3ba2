package org.tongban.portal.security;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Remembers the page somebody asked for before signing in, not the requests that a page makes by itself. */
class PageCache extends HttpSessionRequestCache {

    PageCache(String pattern) {
        setRequestMatcher(Paths.of(HttpMethod.GET, pattern));
        setMatchingRequestParameterName(null);
    }
}
