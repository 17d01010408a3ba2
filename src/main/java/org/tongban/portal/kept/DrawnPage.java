package org.tongban.portal.kept;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A page as it was drawn, plain and compressed.
 *
 * @param headers those of the page itself; all others are the answer's
 * @param tag tells it from any other, whichever way it is sent
 */
record DrawnPage(Map<String, String> headers, byte[] plain, byte[] zipped, String tag) {

    private static final String[] OWN_HEADERS = {"Content-Disposition", "Content-Security-Policy"};
    private static final String GZIP = "gzip";

    /** As we draw them, whatever somebody asks to have them in. */
    private static final Set<String> KEPT_TYPES =
            Set.of("text/html;charset=UTF-8", "text/css;charset=UTF-8", "text/csv;charset=UTF-8");

    static DrawnPage of(ContentCachingResponseWrapper drawn) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : OWN_HEADERS) {
            if (drawn.containsHeader(name)) {
                headers.put(name, drawn.getHeader(name));
            }
        }
        headers.put(HttpHeaders.CONTENT_TYPE, drawn.getContentType());
        byte[] plain = drawn.getContentAsByteArray();
        return new DrawnPage(headers, plain, zip(plain), "W/\"" + DigestUtils.md5DigestAsHex(plain) + '"');
    }

    private static byte[] zip(byte[] plain) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(plain);
        }
        return zipped.toByteArray();
    }

    /** Tells whether others can be answered with it. */
    boolean isForEverybody() {
        return KEPT_TYPES.contains(headers.getOrDefault(HttpHeaders.CONTENT_TYPE, ""));
    }

    /** Returns what it takes in memory, in bytes. */
    int size() {
        return plain.length + zipped.length;
    }

    /** Answers with it, or says that the reader has it already. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (new ServletWebRequest(request, response).checkNotModified(tag)) {
            return;
        }
        headers.forEach(response::setHeader);
        boolean zip = takesGzip(request);
        if (zip) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
        }
        byte[] body = zip ? zipped : plain;
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static boolean takesGzip(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.matches("(?i)(?:.*,)?\\s*gzip\\s*(?:;\\s*q=(?:1|0?\\.0*[1-9]).*|,.*)?");
    }
}
