package org.tongban.preview;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.springframework.core.io.ClassPathResource;

/** Files that applicants hand in, made for the tests. */
public final class Papers {

    private Papers() {}

    /** @return a PDF with empty pages of this size in points */
    public static byte[] pdf(int pages, float width, float height) {
        return pdf(document -> IntStream.range(0, pages)
                .forEach(page -> document.addPage(new PDPage(new PDRectangle(width, height)))));
    }

    static byte[] pdf(Consumer<PDDocument> content) {
        try (PDDocument document = new PDDocument()) {
            content.accept(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return a file under src/test/resources/files */
    public static byte[] file(String name) {
        try (InputStream in = new ClassPathResource("files/" + name).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return a picture as PNG or JPEG */
    public static byte[] picture(String format) {
        BufferedImage image = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
        IntStream.range(0, 200 * 100).forEach(at -> image.setRGB(at % 200, at / 200, at * 7919));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** @return an empty picture as JPEG, in one scan or, progressively, in several */
    static byte[] jpeg(int width, int height, boolean progressive) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            var picture = new IIOImage(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), null, null);
            writer.write(null, picture, how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** @return a PDF of one page with these objects beside it, from number 4 on; object 4 is the page's content */
    static byte[] written(String resources, String... objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        pdf.append(
                "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj\n");
        pdf.append("3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<<");
        pdf.append(resources).append(">>>> endobj\n");
        for (int number = 4; number < objects.length + 4; number++) {
            pdf.append(number).append(" 0 obj ").append(objects[number - 4]).append(" endobj\n");
        }
        return pdf.append("trailer <</Root 1 0 R>>\n%%EOF\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    static String stream(String dictionary, String content) {
        return "<<%s/Length %d>> stream\n%s\nendstream".formatted(dictionary, content.length(), content);
    }

    /** @return a small file whose forms draw each other ten times over, level below level */
    public static byte[] nestedForms() {
        String again = "/F Do ".repeat(10);
        String[] objects = IntStream.range(0, 20)
                .mapToObj(level -> stream(
                        level == 0
                                ? ""
                                : "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F %d 0 R>>>>"
                                        .formatted(level + 5),
                        level == 19 ? "0 0 9 9 re f" : again))
                .toArray(String[]::new);
        return written("/XObject<</F 5 0 R>>", objects);
    }

    /** @return a page with a picture of side × side pixels, so much of one colour that it is packed small */
    public static byte[] hugePicture(int side) {
        String packed = packedZeros((long) side * side * 3);
        return written(
                "/XObject<</I 5 0 R>>",
                stream("", "200 0 0 200 0 0 cm /I Do"),
                stream(
                        "/Type/XObject/Subtype/Image/ColorSpace/DeviceRGB/BitsPerComponent 8/Width %1$d/Height %1$d/Filter/FlateDecode"
                                .formatted(side),
                        packed));
    }

    /** Packs one million zeros and repeats what a packer says of the next million, which is much quicker. */
    private static String packedZeros(long count) {
        try {
            byte[] million = new byte[1 << 20];
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            var packer = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION), 512, true);
            packer.write(million);
            packer.flush();
            String first = out.toString(StandardCharsets.ISO_8859_1);
            packer.write(million);
            packer.flush();
            String next = out.toString(StandardCharsets.ISO_8859_1).substring(first.length());
            return first + next.repeat((int) (count / million.length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
