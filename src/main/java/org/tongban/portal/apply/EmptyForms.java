package org.tongban.portal.apply;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.UrlPathHelper;
import org.tongban.cases.intake.Applications;
import org.tongban.cases.intake.Draft;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.Derived;
import org.tongban.text.Told;

/**
 * Answers with the form that nobody has filled in without drawing it again, until the catalogue is another: only the id under which it
 * will be kept differs. Whether anybody works there is asked each time. It is the last filter, as all guards come before.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class EmptyForms extends OncePerRequestFilter {

    /** The request's attribute for the id that a page was drawn with. */
    static final String DRAWN_WITH = EmptyForms.class.getName();

    private static final Pattern FORM = Pattern.compile("/apply/([a-z][a-z0-9-]*)");
    private static final UrlPathHelper PATHS = new UrlPathHelper();

    private final Applications applications;
    private final Derived<Map<String, Blank>> drawn;

    EmptyForms(Applications applications, Catalog catalog) {
        this.applications = applications;
        this.drawn = new Derived<>(catalog, ConcurrentHashMap::new);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.GET.matches(request.getMethod())
                || request.getContentType() != null
                || request.getQueryString() != null
                || request.getUserPrincipal() != null
                || key(request) == null;
    }

    private static @Nullable String key(HttpServletRequest request) {
        Matcher form = FORM.matcher(PATHS.getPathWithinApplication(request));
        return form.matches() ? form.group(1) : null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Map<String, Blank> now = drawn.get();
        String key = String.valueOf(key(request));
        Blank form = now.get(key);
        if (form == null) {
            draw(request, response, chain).ifPresent(blank -> now.put(key, blank));
        } else if (isServed(key)) {
            form.answer(response, Draft.newId());
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isServed(String key) {
        try {
            applications.requireServed(key);
            return true;
        } catch (Told refused) {
            return false;
        }
    }

    private static Optional<Blank> draw(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, page);
        Optional<Blank> blank = page.getStatus() == HttpStatus.OK.value() && request.getSession(false) == null
                ? Blank.of(page, (String) request.getAttribute(DRAWN_WITH))
                : Optional.empty();
        page.copyBodyToResponse();
        return blank;
    }

    /** A page without the id that stood in it once. */
    private record Blank(byte[] before, byte[] after) {

        private static final String HTML = "text/html;charset=UTF-8";

        static Optional<Blank> of(ContentCachingResponseWrapper page, @Nullable String id) {
            if (id == null || !HTML.equals(page.getContentType())) {
                return Optional.empty();
            }
            String html = new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
            int place = html.indexOf(id);
            return place < 0 || html.lastIndexOf(id) != place
                    ? Optional.empty()
                    : Optional.of(
                            new Blank(bytes(html.substring(0, place)), bytes(html.substring(place + id.length()))));
        }

        void answer(HttpServletResponse response, String id) throws IOException {
            byte[] own = bytes(id);
            response.setContentType(HTML);
            response.setContentLength(before.length + own.length + after.length);
            OutputStream page = response.getOutputStream();
            page.write(before);
            page.write(own);
            page.write(after);
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
