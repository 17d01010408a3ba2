package org.tongban;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.tongban.catalog.source.CatalogFile;

/** The catalogue's entries as somebody publishes them next. */
final class NextEntries {

    static final LocalDate CHANGE = Hall.FIRST_DAY.plusDays(1);
    static final String NEXT = "99.0";
    static final String OLD_DUTY = "在许可有效期内保持承诺的经营条件";
    static final String NEW_DUTY = "按照新的要求保持承诺的经营条件";

    private static final String FOOD = "food-business-licence";

    private NextEntries() {}

    /** Another promised limit, another duty, a shorter verification, and no power of attorney any more. */
    static CatalogFile newFood() throws IOException {
        CatalogFile food = food();
        String text = food.text()
                .replace("\nversion: \"%s\"".formatted(version(food)), "\nversion: \"%s\"".formatted(NEXT))
                .replace("effectiveFrom: 2025-01-01", "effectiveFrom: " + CHANGE)
                .replace("promised: 8", "promised: 7")
                .replace(OLD_DUTY, NEW_DUTY)
                .replace("verification: {workingDays: 20}", "verification: {workingDays: 10}");
        int from = text.indexOf("  - code: power-of-attorney");
        int to = text.indexOf("  - code: agent-identity-card");
        return new CatalogFile(food.path(), text.substring(0, from) + text.substring(to));
    }

    static CatalogFile repealed(String entry) throws IOException {
        CatalogFile file = file(entry);
        return new CatalogFile(
                file.path(),
                file.text()
                        .replace(
                                "\nversion: \"%s\"".formatted(version(file)),
                                "\nversion: \"%s\"\nrepealedOn: %s".formatted(NEXT, CHANGE)));
    }

    static CatalogFile food() throws IOException {
        return file("item/" + FOOD);
    }

    static String version(CatalogFile file) {
        return file.text().replaceFirst("(?s).*?\\nversion: \"([\\d.]+)\".*", "$1");
    }

    private static CatalogFile file(String entry) throws IOException {
        Path path = Path.of("processes", entry + ".yaml");
        return new CatalogFile(path.toString(), Files.readString(path));
    }
}
