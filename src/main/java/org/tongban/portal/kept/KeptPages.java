package org.tongban.portal.kept;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.Derived;

/**
 * Answers with a public page without drawing it again, and lets whoever has it keep it, until the catalogue is another. Whoever
 * is signed in, or brings something along, gets every page drawn. It is the last filter, so that all guards come before and their headers are on each answer.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class KeptPages extends OncePerRequestFilter {

    private final Derived<Drawer> drawer;

    KeptPages(Catalog catalog) {
        this.drawer = new Derived<>(catalog, Drawer::new);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.GET.matches(request.getMethod())
                || request.getContentType() != null
                || request.getUserPrincipal() != null
                || !PublicPages.include(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        DrawnPage page = PublicPages.stay(request) ? kept(request, response, chain) : draw(request, response, chain);
        if (page != null) {
            page.answer(request, response);
        }
    }

    private @Nullable DrawnPage kept(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Drawer now = drawer.get();
        String path = PublicPages.path(request);
        DrawnPage page = now.get(path);
        if (page == null) {
            page = draw(request, response, chain);
            now.keep(path, page);
        }
        return page;
    }

    /** Returns the page; null if there is none, and whoever asked has been told so. */
    private static @Nullable DrawnPage draw(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper drawn = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, drawn);
        if (drawn.getStatus() == HttpStatus.OK.value() && !response.isCommitted()) {
            return DrawnPage.of(drawn);
        }
        drawn.copyBodyToResponse();
        return null;
    }
}
