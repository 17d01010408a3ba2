package org.tongban.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import org.tongban.files.FileSettings;

/** Looks at the start whether files can be kept at all. A disk that fills up later is told by the health. */
@Component
class FilesFolder {

    FilesFolder(FileSettings settings) {
        if (!isWritable(settings.files())) {
            throw new UnusableFiles(settings.files());
        }
    }

    private static boolean isWritable(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "start", ".part"));
            return true;
        } catch (IOException unusable) {
            return false;
        }
    }
}
