package org.tongban.files;

import java.io.InputStream;
import org.springframework.stereotype.Component;

/** Takes an applicant's file into the store: size, type and whether it opens are checked by content. */
@Component
public class Uploads {

    private final FileStore files;
    private final UploadCheck check;

    Uploads(FileStore files, UploadCheck check) {
        this.files = files;
        this.check = check;
    }

    /**
     * Asked before an application is begun by whoever it may be, as its answers take room as well.
     *
     * @throws FileProblem if what room there is is kept for cases
     */
    public void requireRoomToBegin() {
        files.requireRoomToBegin();
    }

    /**
     * Keeps a file of an application that is still being filled in by whoever it may be, as {@link #take} does.
     *
     * @throws FileProblem also if what room there is is kept for cases
     */
    public StoredFile takeToBegin(String name, InputStream content) {
        files.requireRoomToBegin();
        return take(name, content);
    }

    /**
     * Keeps a file that can be opened; of any other nothing stays behind. This may take seconds and belongs outside a
     * transaction.
     *
     * @param name the applicant's name for it
     * @throws FileProblem if it cannot be taken, with the reason
     */
    public StoredFile take(String name, InputStream content) {
        try (Incoming incoming = files.receive(content)) {
            String mediaType = check.mediaType(incoming);
            incoming.keep();
            return new StoredFile(incoming.sha256(), FileName.of(name, mediaType), mediaType, incoming.size());
        }
    }
}
