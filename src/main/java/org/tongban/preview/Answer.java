package org.tongban.preview;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What a child process says of a file or page.
 *
 * @param pages of the file; 0 where it was not opened or a single page was drawn
 * @param png the drawn page; empty unless one was drawn
 */
public record Answer(Verdict verdict, int pages, byte[] png) {

    private static final byte[] NO_PICTURE = {};
    private static final int LARGEST_PICTURE = 64 * 1024 * 1024;

    static Answer of(Verdict verdict) {
        return new Answer(verdict, 0, NO_PICTURE);
    }

    static Answer pages(int pages) {
        return new Answer(Verdict.GOOD, pages, NO_PICTURE);
    }

    static Answer drawn(byte[] png) {
        return new Answer(Verdict.GOOD, 0, png);
    }

    /** @return whether the file opens, or the page is drawn as it is */
    public boolean good() {
        return verdict == Verdict.GOOD;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(verdict.ordinal());
        out.writeInt(pages);
        out.writeInt(png.length);
        out.write(png);
        out.flush();
    }

    /**
     * @throws IOException if this is no answer: the child ended, or a hostile file made it say something else
     */
    static Answer read(DataInputStream in) throws IOException {
        int verdict = in.readUnsignedByte();
        int pages = in.readInt();
        int size = in.readInt();
        if (verdict >= Verdict.values().length || pages < 0 || size < 0 || size > LARGEST_PICTURE) {
            throw new IOException("No answer");
        }
        byte[] png = in.readNBytes(size);
        if (png.length < size) {
            throw new IOException("Half an answer");
        }
        return new Answer(Verdict.values()[verdict], pages, png);
    }
}
