package org.tongban.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongban.form.reading.FormReader;

/** The forms of the small catalogue under {@code src/test/resources/catalog/small}, and conditions that are named facts. */
public final class FormFixture {

    /** {@link #anyNamedFactIsTrue} on 2 March 2026. */
    static final Conditions ON_A_DAY = new Conditions() {

        @Override
        public boolean holds(String feel, Map<String, ? extends @Nullable Object> facts) {
            return anyNamedFactIsTrue(feel, facts);
        }

        @Override
        public LocalDate today() {
            return LocalDate.of(2026, 3, 2);
        }
    };

    private static final Path FORMS = Path.of("src/test/resources/catalog/small/forms");

    private FormFixture() {}

    static Form applied(String id) {
        return FormReader.forPortal().read(id, text("apply", id));
    }

    static Form ofPost(String id) {
        return FormReader.forTasklist().read(id, text("post", id));
    }

    /** Stands for FEEL: {@code (a) or (b)} is true when fact a or fact b is. */
    public static boolean anyNamedFactIsTrue(String names, Map<String, ?> facts) {
        return Stream.of(names.split(" or "))
                .map(name -> name.replaceAll("[()]", ""))
                .anyMatch(name -> Boolean.TRUE.equals(facts.get(name)));
    }

    private static String text(String folder, String id) {
        try {
            return Files.readString(FORMS.resolve(folder).resolve(id + ".form"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
