package org.tongban.portal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class PdfPagesTest {

    @Test
    void drawsAPageWithinItsSizeHoweverLargeThePageSaysItIs() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(PdfPages.png(pdf(14_000, 7_000), 1)));
        assertThat(image.getWidth()).isEqualTo(1600);
        assertThat(image.getHeight()).isEqualTo(800);
    }

    @Test
    void knowsNoPageBeyondTheLast() throws IOException {
        byte[] pdf = pdf(595, 842);
        assertThat(PdfPages.count(pdf)).isEqualTo(1);
        assertThatThrownBy(() -> PdfPages.png(pdf, 2)).isInstanceOf(NoSuchPage.class);
        assertThatThrownBy(() -> PdfPages.png(pdf, 0)).isInstanceOf(NoSuchPage.class);
    }

    @Test
    void showsNothingOfABrokenFile() {
        byte[] broken = {'%', 'P', 'D', 'F'};
        assertThat(PdfPages.count(broken)).isZero();
        assertThatThrownBy(() -> PdfPages.png(broken, 1)).isInstanceOf(NoSuchPage.class);
    }

    static byte[] pdf(float width, float height) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(new PDRectangle(width, height)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
