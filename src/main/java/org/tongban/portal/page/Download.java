package org.tongban.portal.page;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.tongban.files.FileStore;
import org.tongban.files.StoredFile;

/** A file somebody uploaded, as a download that no browser runs or guesses the type of. */
public final class Download {

    private Download() {}

    public static ResponseEntity<Resource> of(StoredFile file, FileStore files) {
        String attachment = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment)
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .body(new InputStreamResource(files.open(file.sha256())));
    }
}
