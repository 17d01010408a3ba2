package org.tongban.portal.gate;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.filter.OncePerRequestFilter;

/** Looks at what somebody sends, not at the way to a page that the server itself takes for an answer. */
abstract class Gate extends OncePerRequestFilter {

    @Override
    protected final boolean shouldNotFilter(HttpServletRequest request) {
        return request.getDispatcherType() != DispatcherType.REQUEST || leavesAlone(request);
    }

    abstract boolean leavesAlone(HttpServletRequest request);
}
