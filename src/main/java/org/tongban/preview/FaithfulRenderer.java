package org.tongban.preview;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages as wide as they can be read, within a number of pixels, however large a page says it is. */
final class FaithfulRenderer extends PDFRenderer {

    /** Pixels of the shorter side: an A4 page at 137 dpi. */
    private static final double SHORT_SIDE = 1131;

    private static final double MOST_PIXELS = 16e6;

    private final Complaints complaints;

    FaithfulRenderer(PDDocument document, Complaints complaints) {
        super(document);
        this.complaints = complaints;
        setSubsamplingAllowed(true);
    }

    BufferedImage page(int index) throws IOException {
        return renderImage(index, scale(document.getPage(index).getCropBox()), ImageType.RGB);
    }

    /** @return pixels for one point (1/72 inch) of the page */
    static float scale(PDRectangle box) {
        double shorter = Math.max(1, Math.min(box.getWidth(), box.getHeight()));
        double longer = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
        return (float) Math.min(SHORT_SIDE / shorter, Math.sqrt(MOST_PIXELS / (shorter * longer)));
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new FaithfulDrawer(parameters, complaints);
    }
}
