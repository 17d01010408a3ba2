package org.tongban.preview;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Draws like PDFBox and complains where it would leave something out. */
final class FaithfulDrawer extends PageDrawer {

    /** Fields inherit their value; a hostile form inherits for ever. */
    private static final int DEEPEST_FIELD = 32;

    private final Complaints complaints;

    FaithfulDrawer(PageDrawerParameters parameters, Complaints complaints) throws IOException {
        super(parameters);
        this.complaints = complaints;
    }

    /** A picture, font or form that cannot be read; only a restore without a save leaves nothing out. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException failure)
            throws IOException {
        if (!(failure instanceof EmptyGraphicsStackException)) {
            complaints.complain();
        }
        super.operatorException(operator, operands, failure);
    }

    /** A font that is not in the file is replaced by one of this machine, which may lack the character. */
    @Override
    protected void showFontGlyph(Matrix place, PDFont font, int code, Vector move) throws IOException {
        boolean replaced = !font.isEmbedded() || font.isDamaged();
        if (replaced && isVisible(font, code) && !hasGlyph(font, code)) {
            complaints.complain();
        }
        super.showFontGlyph(place, font, code, move);
    }

    private static boolean hasGlyph(PDFont font, int code) throws IOException {
        if (font instanceof PDSimpleFont simple && simple.getEncoding() != null) {
            return simple.hasGlyph(simple.getEncoding().getName(code));
        }
        return font instanceof PDVectorFont outlines && outlines.hasGlyph(code);
    }

    private boolean isVisible(PDFont font, int code) {
        String text = font.toUnicode(code);
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        return (mode.isFill() || mode.isStroke()) && (text == null || !text.isBlank());
    }

    @Override
    public void showAnnotation(PDAnnotation annotation) throws IOException {
        super.showAnnotation(annotation);
        boolean hidden = annotation.isHidden() || annotation.isNoView();
        if (!hidden && hasPlace(annotation.getRectangle()) && shows(annotation) && !hasAppearance(annotation)) {
            complaints.complain();
        }
    }

    private static boolean hasPlace(PDRectangle place) {
        return place != null && place.getWidth() > 0 && place.getHeight() > 0;
    }

    private static boolean shows(PDAnnotation annotation) {
        if (annotation instanceof PDAnnotationWidget) {
            return hasValue(annotation.getCOSObject());
        }
        return !(annotation instanceof PDAnnotationLink || annotation instanceof PDAnnotationPopup);
    }

    private static boolean hasValue(COSDictionary widget) {
        COSDictionary field = widget;
        for (int depth = 0; field != null && depth < DEEPEST_FIELD; depth++) {
            COSBase value = field.getDictionaryObject(COSName.V);
            if (value != null) {
                return !Set.of(COSName.OFF, new COSString("")).contains(value) && !(value instanceof COSDictionary);
            }
            field = field.getCOSDictionary(COSName.PARENT);
        }
        return false;
    }

    private static boolean hasAppearance(PDAnnotation annotation) {
        PDAppearanceDictionary appearance = annotation.getAppearance();
        return appearance != null && appearance.getNormalAppearance() != null;
    }
}
