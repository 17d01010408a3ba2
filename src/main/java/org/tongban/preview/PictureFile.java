package org.tongban.preview;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Opens a photo or scan in the child process. A browser shows it; here it is only read from beginning to end. */
final class PictureFile {

    /** Each so many rows and columns are kept, so that a large photo needs little memory. */
    private static final int STEP = 8;

    private static final int MEGA = 1_000_000;

    /** Of a picture that is kept in memory as a whole while it is read, a third of the pixels are too many. */
    private static final int WHOLE_IN_MEMORY = 3;

    private PictureFile() {}

    static Answer check(byte[] picture, int megapixels) {
        ImageIO.setUseCache(false);
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext() || !Envelope.isWhole(picture)) {
                return Answer.of(Verdict.BROKEN);
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > most(picture, megapixels)) {
                return Answer.of(Verdict.TOO_LARGE);
            }
            return isRead(reader) || isWhole(reader) ? Answer.pages(1) : Answer.of(Verdict.BROKEN);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return Answer.of(Verdict.BROKEN);
        }
    }

    private static long most(byte[] picture, int megapixels) {
        long most = (long) megapixels * MEGA;
        return Envelope.isProgressive(picture) ? most / WHOLE_IN_MEMORY : most;
    }

    /** A photo as WebP takes thirty times its size to be read here; that it is whole its envelope has told. */
    private static boolean isRead(ImageReader reader) throws IOException {
        return reader.getFormatName().equalsIgnoreCase("webp");
    }

    private static boolean isWhole(ImageReader reader) throws IOException {
        boolean[] cutOff = {false};
        reader.addIIOReadWarningListener((source, warning) ->
                cutOff[0] |= warning.toLowerCase(Locale.ROOT).contains("premature end"));
        ImageReadParam coarse = reader.getDefaultReadParam();
        coarse.setSourceSubsampling(STEP, STEP, 0, 0);
        if (reader.canReadRaster()) { // of a JPEG, printers' colours too
            reader.readRaster(0, coarse);
        } else {
            reader.read(0, coarse);
        }
        return !cutOff[0];
    }
}
