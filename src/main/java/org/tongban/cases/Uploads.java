package org.tongban.cases;

import java.io.InputStream;
import org.springframework.stereotype.Component;

/** Takes an applicant's file into the store: size and type are checked by content. */
@Component
class Uploads {

    private static final int LONGEST_NAME = 200;

    private final FileStore files;
    private final UploadCheck check;

    Uploads(FileStore files, UploadCheck check) {
        this.files = files;
        this.check = check;
    }

    StoredFile take(String name, InputStream content) {
        String sha256 = files.put(content);
        byte[] stored = files.read(sha256);
        return new StoredFile(sha256, plain(name), check.mediaType(stored), (long) stored.length);
    }

    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return last.length() > LONGEST_NAME ? last.substring(last.length() - LONGEST_NAME) : last;
    }
}
