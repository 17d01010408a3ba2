package org.tongban.portal.upload;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.UrlPathHelper;
import org.tongban.caller.Network;
import org.tongban.portal.gate.SignedIn;

/**
 * Counts what applicants and channels send before any of it is read; the security filters read forms, too, so it stands before
 * them. Whoever is signed in is not counted, because all clerks of a hall may come from one address.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 4)
class UploadGate extends OncePerRequestFilter {

    private static final UrlPathHelper PATHS = new UrlPathHelper();
    private static final String API = "/api/v1/";
    private static final Set<String> CHANGING = Set.of("POST", "PUT");

    /** What a body counts whose length is not told: one file of the largest size. */
    private static final long UNTOLD = 20L * 1024 * 1024;

    private final UploadAllowance allowance;
    private final HandlerExceptionResolver problems;

    UploadGate(UploadAllowance allowance, @Qualifier("problemResolver") HandlerExceptionResolver problems) {
        this.allowance = allowance;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = PATHS.getPathWithinApplication(request);
        boolean open = path.startsWith("/apply/") || path.startsWith("/cases/") || path.startsWith(API);
        return !open || !CHANGING.contains(request.getMethod()) || SignedIn.bySession(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            long length = request.getContentLengthLong();
            allowance.take(Network.of(request.getRemoteAddr()), length < 0 ? UNTOLD : length);
        } catch (TooManyUploads refusal) {
            refuse(request, response, refusal);
            return;
        }
        chain.doFilter(request, response);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, TooManyUploads refusal)
            throws IOException {
        if (PATHS.getPathWithinApplication(request).startsWith(API)) {
            problems.resolveException(request, response, null, refusal);
        } else {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }
}
