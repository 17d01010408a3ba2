package org.tongban.portal.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages of a PDF on the server: a browser's own viewer does not run inside Tasklist, and the file may be hostile. */
final class PdfPages {

    /** Pages beyond this one are for the download. */
    private static final int LAST_PAGE = 50;

    /** Longest side of a drawn page, in pixels, however large the page says it is. */
    private static final float LONGEST_SIDE = 1600;

    private static final Semaphore DRAWING = new Semaphore(2);

    private PdfPages() {}

    /** Returns the number of pages that are shown, 0 if the file cannot be opened. */
    static int count(byte[] pdf) {
        try (PDDocument document = open(pdf)) {
            return Math.min(document.getNumberOfPages(), LAST_PAGE);
        } catch (IOException | RuntimeException unreadable) {
            return 0;
        }
    }

    /**
     * Draws one page.
     *
     * @param page counted from 1
     * @throws NoSuchPage if there is no such page or it cannot be drawn
     */
    static byte[] png(byte[] pdf, int page) {
        DRAWING.acquireUninterruptibly();
        try (PDDocument document = open(pdf)) {
            if (page < 1 || page > Math.min(document.getNumberOfPages(), LAST_PAGE)) {
                throw new NoSuchPage();
            }
            return png(draw(document, page - 1));
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            throw new NoSuchPage();
        } finally {
            DRAWING.release();
        }
    }

    private static BufferedImage draw(PDDocument document, int index) throws IOException {
        PDRectangle box = document.getPage(index).getCropBox();
        float scale = LONGEST_SIDE / Math.max(box.getWidth(), box.getHeight());
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImage(index, scale, ImageType.RGB);
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static PDDocument open(byte[] pdf) throws IOException {
        return Loader.loadPDF(pdf, "", null, null, IOUtils.createTempFileOnlyStreamCache());
    }
}
