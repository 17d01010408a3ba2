package org.tongban.preview;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Tells from the outside whether a picture file has come whole, where the readers of its kind do not mind. */
final class Envelope {

    private static final int PNG_SIGNATURE = 8;
    private static final int JPEG_SIGNATURE = 2;
    private static final int BESIDES_THE_DATA = 12;

    private Envelope() {}

    static boolean isWhole(byte[] picture) {
        return switch (picture[0]) {
            case 'R' -> isWholeWebp(ByteBuffer.wrap(picture).order(ByteOrder.LITTLE_ENDIAN));
            case (byte) 0x89 -> isWholePng(ByteBuffer.wrap(picture));
            default -> true;
        };
    }

    /**
     * Tells whether a JPEG comes in several scans over the whole picture: whoever reads it keeps all of it in memory, beside
     * the heap. Bytes that fill up and marks that stand alone may come before any other; one that tells nothing of its scans
     * is taken for the worst.
     */
    static boolean isProgressive(byte[] picture) {
        ByteBuffer jpeg = ByteBuffer.wrap(picture);
        int at = JPEG_SIGNATURE;
        while (at + 4 <= jpeg.limit() && picture[at] == (byte) 0xFF) {
            int marker = picture[at + 1] & 0xFF;
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return marker != 0xC0 && marker != 0xC1;
            }
            boolean fill = marker == 0xFF;
            boolean alone = marker == 0x01 || marker >= 0xD0 && marker <= 0xD8;
            at += fill ? 1 : alone ? 2 : 2 + Short.toUnsignedInt(jpeg.getShort(at + 2));
        }
        return true;
    }

    /** A RIFF file tells its length behind its first four bytes. */
    private static boolean isWholeWebp(ByteBuffer webp) {
        return webp.limit() >= 8 && Integer.toUnsignedLong(webp.getInt(4)) + 8 <= webp.limit();
    }

    /** Chunks of length, type, data and checksum up to IEND; only those with a small first letter may be wrong. */
    private static boolean isWholePng(ByteBuffer png) {
        int at = PNG_SIGNATURE;
        while (png.limit() - at >= BESIDES_THE_DATA) {
            int length = png.getInt(at);
            if (length < 0 || length > png.limit() - at - BESIDES_THE_DATA) {
                return false;
            }
            String type = new String(png.array(), at + 4, 4, StandardCharsets.ISO_8859_1);
            if (Character.isUpperCase(type.charAt(0)) && !hasItsChecksum(png, at + 4, length + 4)) {
                return false;
            }
            if (type.equals("IEND")) {
                return true;
            }
            at += length + BESIDES_THE_DATA;
        }
        return false;
    }

    private static boolean hasItsChecksum(ByteBuffer png, int start, int length) {
        CRC32 crc = new CRC32();
        crc.update(png.array(), start, length);
        return (int) crc.getValue() == png.getInt(start + length);
    }
}
