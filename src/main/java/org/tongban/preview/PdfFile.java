package org.tongban.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** Opens a PDF in the child process. */
final class PdfFile {

    /** The end mark stands in the last bytes (ISO 32000-1, 7.5.5); readers look this far back. */
    private static final int TAIL = 2048;

    private PdfFile() {}

    static Answer check(byte[] pdf) {
        try (PDDocument document = open(pdf)) {
            int pages = 0;
            for (PDPage page : document.getPages()) {
                if (!hasItsContents(page)) {
                    return Answer.of(Verdict.BROKEN);
                }
                pages++;
            }
            if (pages == 0) {
                return Answer.of(Verdict.NO_PAGE);
            }
            return hasItsEnd(pdf) ? Answer.pages(pages) : Answer.of(Verdict.BROKEN);
        } catch (InvalidPasswordException locked) {
            return Answer.of(Verdict.PASSWORD);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return Answer.of(Verdict.BROKEN);
        }
    }

    /**
     * Draws one page.
     *
     * @param page counted from 1
     */
    static Answer draw(byte[] pdf, int page, Complaints complaints) {
        complaints.forget();
        try (PDDocument document = open(pdf)) {
            if (page > document.getNumberOfPages()) {
                return Answer.of(Verdict.NO_PAGE);
            }
            if (isFilledInByTheReader(document) || !hasItsContents(document.getPage(page - 1))) {
                complaints.complain();
            }
            byte[] png = png(document, page - 1, complaints);
            return complaints.any() ? Answer.of(Verdict.UNFAITHFUL) : Answer.drawn(png);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return Answer.of(Verdict.UNFAITHFUL);
        }
    }

    private static byte[] png(PDDocument document, int index, Complaints complaints) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new FaithfulRenderer(document, complaints).page(index), "png", out);
        return out.toByteArray();
    }

    /**
     * Tells of forms whose pages a reader makes up, and of collections that are a cover over other files. Asking for the
     * form has PDFBox draw the values of fields that want it (NeedAppearances).
     */
    private static boolean isFilledInByTheReader(PDDocument document) {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm();
        boolean collection = document.getDocumentCatalog().getCOSObject().containsKey(COSName.COLLECTION);
        return collection || form != null && form.xfaIsDynamic();
    }

    /** A page may be empty, but what it refers to must be there. */
    private static boolean hasItsContents(PDPage page) {
        boolean named = page.getCOSObject().containsKey(COSName.CONTENTS);
        return !named || page.getCOSObject().getDictionaryObject(COSName.CONTENTS) != null;
    }

    private static boolean hasItsEnd(byte[] pdf) {
        int end = pdf.length;
        while (end > 0 && pdf[end - 1] <= ' ' && pdf[end - 1] >= 0) {
            end--;
        }
        int start = Math.max(0, end - TAIL);
        return new String(pdf, start, end - start, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    private static PDDocument open(byte[] pdf) throws IOException {
        return Loader.loadPDF(pdf, "", null, null, IOUtils.createMemoryOnlyStreamCache());
    }
}
