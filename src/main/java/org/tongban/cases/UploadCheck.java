package org.tongban.cases;

import java.io.ByteArrayInputStream;
import java.util.Set;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Tells what a file is by its content and lets in only what every window can open. */
@Component
class UploadCheck {

    private static final Set<String> ALLOWED = Set.of("application/pdf", "image/jpeg", "image/png");

    private final Tika tika = new Tika();

    String mediaType(byte[] content) {
        try {
            String found = tika.detect(new ByteArrayInputStream(content));
            if (!ALLOWED.contains(found)) {
                throw new CaseProblem("file-type", "只能上传 PDF、JPG 或者 PNG 文件，请转换格式后再上传。");
            }
            return found;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
