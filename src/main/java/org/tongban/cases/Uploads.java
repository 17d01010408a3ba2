package org.tongban.cases;

import java.io.InputStream;
import org.springframework.stereotype.Component;

/** Takes an applicant's file into the store: size and type are checked by content. */
@Component
class Uploads {

    private final FileStore files;
    private final UploadCheck check;

    Uploads(FileStore files, UploadCheck check) {
        this.files = files;
        this.check = check;
    }

    StoredFile take(String name, InputStream content) {
        String sha256 = files.put(content);
        byte[] stored = files.read(sha256);
        String mediaType = check.mediaType(stored);
        return new StoredFile(sha256, FileName.of(name, mediaType), mediaType, (long) stored.length);
    }
}
