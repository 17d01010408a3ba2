package org.tongban.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.tongban.catalog.source.Forms;
import org.tongban.form.Form;
import org.tongban.form.FormFixture;

/** The small catalogue under {@code src/test/resources/catalog/small}, as it is or with one thing changed. */
public final class CatalogFixture {

    public static final String SMALL = "classpath*:catalog/small/";
    public static final String REGISTRATION = "processes/item/stall-registration.yaml";
    public static final String FOOD_PERMIT = "processes/item/stall-food-permit.yaml";
    public static final String BUNDLE = "processes/bundle/open-a-stall.yaml";

    private CatalogFixture() {}

    public static Catalog smallCatalog() {
        return Catalog.at(SMALL, FormFixture::anyNamedFactIsTrue);
    }

    public static Catalog smallCatalog(Clock clock) {
        return Catalog.at(SMALL, FormFixture::anyNamedFactIsTrue, clock);
    }

    public static Form form(String id) {
        return Forms.at(SMALL).named(id);
    }

    /** Copies the small catalogue and replaces the first occurrence of some text in one of its files. */
    public static String changed(Path folder, String file, String text, String replacement) {
        try {
            copyTo(folder);
            String before = Files.readString(folder.resolve(file));
            if (!before.contains(text)) {
                throw new IllegalArgumentException(file + " does not contain " + text);
            }
            int at = before.indexOf(text);
            Files.writeString(
                    folder.resolve(file), before.substring(0, at) + replacement + before.substring(at + text.length()));
            return folder.toUri().toString();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void copyTo(Path folder) throws IOException {
        Path small = Path.of("src/test/resources/catalog/small");
        try (Stream<Path> files = Files.walk(small)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(small.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
