package org.tongban.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongban.preview.Papers.file;
import static org.tongban.preview.Papers.picture;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PictureFileTest {

    private static final int MEGAPIXELS = 120;

    static Stream<byte[]> pictures() {
        return Stream.of(
                picture("png"),
                picture("jpg"),
                file("photo.webp"),
                file("lossless.webp"),
                file("printers-colours.jpg"));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void takesAWholePicture(byte[] picture) {
        assertThat(verdict(picture)).isEqualTo(Verdict.GOOD);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void takesAPictureWithSomethingBehindIt(byte[] picture) {
        assertThat(verdict(Arrays.copyOf(picture, picture.length + 1000))).isEqualTo(Verdict.GOOD);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void noticesThatOneIsCutOff(byte[] picture) {
        for (int percent : new int[] {10, 50, 90, 97}) {
            byte[] part = Arrays.copyOf(picture, picture.length * percent / 100);
            assertThat(verdict(part)).as("%d%%", percent).isEqualTo(Verdict.BROKEN);
        }
    }

    @Test
    void noticesAHoleAndWhatIsNoPicture() {
        byte[] hole = picture("png");
        Arrays.fill(hole, hole.length / 2, hole.length / 2 + 100, (byte) 0);
        assertThat(verdict(hole)).isEqualTo(Verdict.BROKEN);
        assertThat(verdict(file("truncated.jpg"))).isEqualTo(Verdict.BROKEN);
        assertThat(verdict("no picture".getBytes())).isEqualTo(Verdict.BROKEN);
    }

    @Test
    void refusesMorePixelsThanAllowedBeforeReadingThem() {
        assertThat(PictureFile.check(picture("png"), 0).verdict()).isEqualTo(Verdict.TOO_LARGE);
    }

    /** Whoever reads it keeps it in memory as a whole, where no bound of the heap holds. */
    @Test
    void takesFewerPixelsInSeveralScans() throws IOException {
        byte[] inOne = Papers.jpeg(2000, 1000, false);
        byte[] inSeveral = Papers.jpeg(2000, 1000, true);

        assertThat(PictureFile.check(inOne, 3).verdict()).isEqualTo(Verdict.GOOD);
        assertThat(PictureFile.check(inSeveral, 3).verdict()).isEqualTo(Verdict.TOO_LARGE);
        assertThat(PictureFile.check(inSeveral, 6).verdict()).isEqualTo(Verdict.GOOD);
    }

    private static Verdict verdict(byte[] picture) {
        return PictureFile.check(picture, MEGAPIXELS).verdict();
    }
}
