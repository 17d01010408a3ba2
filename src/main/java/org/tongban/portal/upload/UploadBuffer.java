package org.tongban.portal.upload;

import jakarta.servlet.FilterChain;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.UrlPathHelper;
import org.tongban.caller.Network;
import org.tongban.cases.CaseProblem;
import org.tongban.portal.gate.SignedIn;

/**
 * Refuses a form with files while the disk has no room on which such a form is laid down as it comes. It stands before
 * whatever reads a form: one that could not be laid down has no fields, and the first to miss one would blame the sender.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class UploadBuffer extends OncePerRequestFilter {

    private static final UrlPathHelper PATHS = new UrlPathHelper();
    private static final long SPARE_BYTES = 10L * 1024 * 1024;

    private final Coming coming = new Coming();
    private final MultipartConfigElement form;
    private final HandlerExceptionResolver problems;

    UploadBuffer(MultipartConfigElement form, @Qualifier("problemResolver") HandlerExceptionResolver problems) {
        this.form = form;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        File folder = folder(request.getServletContext());
        String network = SignedIn.bySession(request) ? Coming.STAFF : Network.of(request.getRemoteAddr());
        long own = size(request);
        if (!folder.canWrite() || !coming.take(network, own, folder.getUsableSpace() - SPARE_BYTES)) {
            refuse(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            coming.leave(network, own);
        }
    }

    /** More than the largest is refused by whoever reads it, and less of it laid down. */
    private long size(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        long most = form.getMaxRequestSize();
        return length < 0 || most >= 0 && length > most ? most : length;
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        logger.error("No room for an upload in " + folder(request.getServletContext()));
        if (PATHS.getPathWithinApplication(request).startsWith("/api/")) {
            var refusal = new CaseProblem("storage-full", "系统的存储空间不足，暂时不能接收文件，请过一会儿再上传，或者到窗口提交。");
            problems.resolveException(request, response, null, refusal);
        } else {
            request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpStatus.INSUFFICIENT_STORAGE.value());
            request.getRequestDispatcher("/error").forward(new WithoutBody(request), response);
        }
    }

    private File folder(ServletContext server) {
        File own = (File) server.getAttribute(ServletContext.TEMPDIR);
        File named = new File(form.getLocation());
        return named.isAbsolute() ? named : new File(own, form.getLocation());
    }

    /** Lets a page be shown without laying the form down once more, to be checked for its token. */
    private static final class WithoutBody extends HttpServletRequestWrapper {

        WithoutBody(HttpServletRequest request) {
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
    }
}
