package org.tongban.preview;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What a child process is asked.
 *
 * @param page to be drawn, counted from 1; 0 where the file is only to be opened
 */
record Request(String mediaType, int page, int megapixels, byte[] content) {

    static Request read(DataInputStream in) throws IOException {
        String mediaType = in.readUTF();
        int page = in.readInt();
        int megapixels = in.readInt();
        return new Request(mediaType, page, megapixels, in.readNBytes(in.readInt()));
    }

    static void write(DataOutputStream out, Original original, int page, int megapixels) throws IOException {
        out.writeUTF(original.mediaType());
        out.writeInt(page);
        out.writeInt(megapixels);
        out.writeInt(Math.toIntExact(original.size()));
        try (InputStream content = original.content().open()) {
            if (content.transferTo(out) != original.size()) {
                throw new IOException("The file is not as long as it was");
            }
        }
        out.flush();
    }
}
