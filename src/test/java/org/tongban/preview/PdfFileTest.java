package org.tongban.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongban.preview.Papers.file;
import static org.tongban.preview.Papers.pdf;
import static org.tongban.preview.Papers.stream;
import static org.tongban.preview.Papers.written;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfFileTest {

    private static Complaints complaints;

    @BeforeAll
    static void listen() {
        complaints = Complaints.besideOthers();
    }

    @AfterAll
    static void stopListening() {
        complaints.stop();
    }

    @ParameterizedTest
    @CsvSource({"595,842, 1131,1600", "842,595, 1600,1131", "14000,7000, 2262,1131", "595,8420, 1063,15047"})
    void drawsAPageAsWideAsItCanBeReadWithinItsPixels(float width, float height, int across, int down) {
        BufferedImage image = drawn(pdf(1, width, height), 1);
        assertThat(image.getWidth()).isEqualTo(across);
        assertThat(image.getHeight()).isEqualTo(down);
    }

    @Test
    void countsEveryPageAndKnowsNoneBeyondTheLast() {
        byte[] sixty = pdf(60, 595, 842);
        assertThat(PdfFile.check(sixty)).isEqualTo(Answer.pages(60));
        assertThat(PdfFile.draw(sixty, 60, complaints).good()).isTrue();
        assertThat(PdfFile.draw(sixty, 61, complaints).verdict()).isEqualTo(Verdict.NO_PAGE);
    }

    @Test
    void drawsAScanInJbig2() {
        assertThat(darkPoints(drawn(file("scan-jbig2.pdf"), 1))).isGreaterThan(10_000);
    }

    @Test
    void drawsTheValueOfAFieldThatLeavesItToTheReader() {
        assertThat(darkPoints(drawn(file("form-need-appearances.pdf"), 1))).isGreaterThan(5_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JPXDecode", "JBIG2Decode", "FlateDecode", "DCTDecode", "Unknown"})
    void saysSoWhereAPictureCannotBeRead(String filter) {
        String picture =
                "/Type/XObject/Subtype/Image/ColorSpace/DeviceGray/BitsPerComponent 8/Width 9/Height 9/Filter/";
        assertUnfaithful(written(
                "/XObject<</I 5 0 R>>", stream("", "99 0 0 99 0 0 cm /I Do"), stream(picture + filter, "no picture")));
    }

    @Test
    void saysSoWhereAFieldHasAValueAndNoPicture() {
        assertUnfaithful(new String(file("form-need-appearances.pdf"), StandardCharsets.ISO_8859_1)
                .replaceAll("/NeedAppearances\\s*true", "/NeedAppearances false")
                .getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void saysSoWhereSomethingThePageNeedsIsMissing() {
        assertUnfaithful(written("", stream("", "/Nothing Do")));
        assertUnfaithful(written("", stream("", "BT /Nothing 20 Tf 20 100 Td (text) Tj ET")));
        assertUnfaithful(written("", stream("/Filter/FlateDecode", "not packed at all")));
        assertUnfaithful(written(""));
    }

    @Test
    void saysSoWhereTheMachineLacksTheCharactersOfAFont() {
        String font = "<</Type/Font/Subtype/Type1/BaseFont/Nowhere/Encoding<</Differences[65/%s]>>>>";
        String text = stream("", "BT /F 20 Tf 20 100 Td (A) Tj ET");
        assertUnfaithful(written("/Font<</F 5 0 R>>", text, font.formatted("nosuchglyph")));
        assertThat(darkPoints(drawn(written("/Font<</F 5 0 R>>", text, font.formatted("A")), 1)))
                .isGreaterThan(100);
    }

    @Test
    void drawsChineseWithoutItsFontOnlyWhereTheMachineHasOne() {
        String font = "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>>";
        String chinese = "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/FontDescriptor 7 0 R"
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>>>";
        String descriptor = "<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/ItalicAngle 0/Ascent 880/Descent -120"
                + "/CapHeight 880/StemV 93/FontBBox[-25 -254 1000 880]>>";
        byte[] pdf = written(
                "/Font<</F 5 0 R>>", stream("", "BT /F 20 Tf 20 100 Td <4E2D56FD> Tj ET"), font, chinese, descriptor);
        if (PdfFile.draw(pdf, 1, complaints).verdict() != Verdict.UNFAITHFUL) {
            assertThat(darkPoints(drawn(pdf, 1))).isGreaterThan(1_000);
        }
    }

    @Test
    void doesNotMindWhatIsNotSeen() {
        String font = "<</Type/Font/Subtype/Type1/BaseFont/Nowhere/Encoding<</Differences[65/nosuchglyph]>>>>";
        String recognised = stream("", "BT 3 Tr /F 20 Tf 20 100 Td (A) Tj ET Q");
        assertThat(PdfFile.draw(written("/Font<</F 5 0 R>>", recognised, font), 1, complaints)
                        .verdict())
                .isEqualTo(Verdict.GOOD);
    }

    @Test
    void saysSoWhereThePageIsOnlyACoverOverOtherFiles() {
        assertUnfaithful(pdf(document -> {
            document.addPage(new PDPage());
            document.getDocumentCatalog().getCOSObject().setItem(COSName.COLLECTION, new COSDictionary());
        }));
    }

    @Test
    void saysWhyAFileCannotBeTaken() {
        assertThat(PdfFile.check(file("encrypted-user.pdf")).verdict()).isEqualTo(Verdict.PASSWORD);
        assertThat(PdfFile.check(file("zero-pages.pdf")).verdict()).isEqualTo(Verdict.NO_PAGE);
        assertThat(PdfFile.check("%PDF".getBytes()).verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(PdfFile.check("%PDF-1.4\n%%EOF\n".getBytes()).verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(PdfFile.check(written("")).verdict()).isEqualTo(Verdict.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.6, 0.9})
    void saysThatAFileIsCutOff(double part) {
        byte[] whole = pdf(5, 595, 842);
        byte[] half = Arrays.copyOf(whole, (int) (whole.length * part));
        assertThat(PdfFile.check(half).verdict()).isNotEqualTo(Verdict.GOOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "HTTP/1.1 200 OK\r\n\r\n"})
    void opensAFileWithSomethingBeforeItsBeginning(String before) {
        byte[] pdf = joined(before.getBytes(StandardCharsets.UTF_8), pdf(2, 595, 842));
        assertThat(PdfFile.check(pdf)).isEqualTo(Answer.pages(2));
        assertThat(PdfFile.draw(pdf, 2, complaints).good()).isTrue();
    }

    @Test
    void doesNotMindEmptyBytesBehindTheEnd() {
        assertThat(PdfFile.check(joined(pdf(1, 595, 842), new byte[10_000]))).isEqualTo(Answer.pages(1));
    }

    private static void assertUnfaithful(byte[] pdf) {
        assertThat(PdfFile.draw(pdf, 1, complaints)).isEqualTo(Answer.of(Verdict.UNFAITHFUL));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static BufferedImage drawn(byte[] pdf, int page) {
        Answer answer = PdfFile.draw(pdf, page, complaints);
        assertThat(answer.verdict()).isEqualTo(Verdict.GOOD);
        try {
            return ImageIO.read(new ByteArrayInputStream(answer.png()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static long darkPoints(BufferedImage image) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .filter(colour -> (colour & 0xff) < 128)
                .count();
    }
}
