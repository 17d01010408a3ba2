package org.tongban.cases;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypesFactory;
import org.springframework.stereotype.Component;

/** Tells what a file is by its content and lets in only what every window can open. */
@Component
class UploadCheck {

    private static final Set<String> ALLOWED = Set.of("application/pdf", "image/jpeg", "image/png");

    private final Tika tika = onlyAllowed();

    String mediaType(byte[] content) {
        try {
            String found = tika.detect(new ByteArrayInputStream(content));
            if (!ALLOWED.contains(found)) {
                throw new CaseProblem("file-type", "只能上传 PDF、JPG 或者 PNG 文件，请转换格式后再上传。");
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looking for each of the thousand other types, only to refuse them, costs more than storing the file. */
    private static Tika onlyAllowed() {
        try (InputStream types = UploadCheck.class.getResourceAsStream("/uploads/types.xml")) {
            return new Tika(MimeTypesFactory.create(types));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MimeTypeException e) {
            throw new IllegalStateException(e);
        }
    }
}
