package org.tongban.preview;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import org.springframework.http.MediaType;

/**
 * The child process: answers requests on its standard input one by one until the server that started it is gone. It
 * knows neither database nor settings.
 */
final class DrawingRoom {

    static final byte READY = 1;

    private DrawingRoom() {}

    public static void main(String[] arguments) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(System.err);
        Complaints complaints = Complaints.heard();
        ProcessHandle.current().parent().ifPresent(server -> server.onExit()
                .thenRun(() -> Runtime.getRuntime().halt(0)));
        out.write(READY);
        out.flush();
        serve(in, out, complaints);
    }

    private static void serve(DataInputStream in, DataOutputStream out, Complaints complaints) throws IOException {
        while (true) {
            Request request;
            try {
                request = Request.read(in);
            } catch (EOFException serverIsGone) {
                return;
            }
            answer(request, complaints).write(out);
        }
    }

    private static Answer answer(Request request, Complaints complaints) {
        if (!request.mediaType().equals(MediaType.APPLICATION_PDF_VALUE)) {
            return PictureFile.check(request.content(), request.megapixels());
        }
        return request.page() == 0
                ? PdfFile.check(request.content())
                : PdfFile.draw(request.content(), request.page(), complaints);
    }
}
