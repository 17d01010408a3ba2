package org.tongban.portal.staff;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A page as a picture for the browser, or a picture that says why there is none. */
final class PageImage {

    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);
    private static final Duration SOON = Duration.ofSeconds(10);

    private PageImage() {}

    static ResponseEntity<Resource> drawn(byte[] png, String tag) {
        return picture(MediaType.IMAGE_PNG, tag).body(new ByteArrayResource(png));
    }

    static ResponseEntity<Resource> file(MediaType type, long size, InputStream content, String tag) {
        return picture(type, tag).contentLength(size).body(new InputStreamResource(content));
    }

    /** @param sentence ours, without mark-up */
    static ResponseEntity<Resource> sentence(String sentence) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(SVG)
                .body(svg(sentence));
    }

    static ResponseEntity<Resource> busy(String sentence) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(SOON.toSeconds()))
                .contentType(SVG)
                .body(svg(sentence));
    }

    /** A browser may keep it, and asks each time whether whoever sits before it now may see it. */
    private static ResponseEntity.BodyBuilder picture(MediaType type, String tag) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(tag)
                .header("X-Content-Type-Options", "nosniff")
                .contentType(type);
    }

    private static Resource svg(String sentence) {
        return new ByteArrayResource("""
                <svg xmlns="http://www.w3.org/2000/svg" width="800" height="200" viewBox="0 0 800 200">
                  <rect width="800" height="200" fill="#ffffff"/>
                  <text x="400" y="110" font-size="30" font-family="sans-serif" fill="#1f2328" text-anchor="middle">%s</text>
                </svg>
                """.formatted(sentence).getBytes(StandardCharsets.UTF_8));
    }
}
