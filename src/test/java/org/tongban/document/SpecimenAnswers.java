package org.tongban.document;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.Conditions;
import org.tongban.catalog.Form;
import org.tongban.walk.SampleForm;

/** What somebody answers who applies: a filled-in form, with the answers of {@code specimens.yaml} where papers show them. */
class SpecimenAnswers {

    private static final String FILE = "/specimens.yaml";

    private static final String COMPANY = "章贡区老王餐饮有限公司";

    private final Map<String, Map<String, Object>> wanted = read();
    private final Catalog catalog;
    private final Conditions conditions;

    SpecimenAnswers(Catalog catalog, Conditions conditions) {
        this.catalog = catalog;
        this.conditions = new Conditions() {

            @Override
            public boolean holds(String condition, Map<String, ? extends @Nullable Object> facts) {
                return conditions.holds(condition, facts);
            }

            @Override
            public LocalDate today() {
                return WindowSteps.MONDAY;
            }
        };
    }

    Map<String, Object> of(String offering) {
        return of(offering, Map.of());
    }

    /** @param otherwise what is answered otherwise than in the file */
    Map<String, Object> of(String offering, Map<String, Object> otherwise) {
        Map<String, Object> answers = new HashMap<>(wanted.get("any"));
        answers.putAll(wanted.getOrDefault(offering, Map.of()));
        answers.putAll(otherwise);
        Form form = catalog.form(offering);
        Map<String, Object> filledIn = new SampleForm(form, conditions).filledIn(answers);
        if (!String.valueOf(filledIn.get("applicantId")).matches("\\d{17}[\\dX]")) {
            filledIn.put("applicantName", COMPANY);
        }
        return filledIn;
    }

    private static Map<String, Map<String, Object>> read() {
        try (InputStream file = SpecimenAnswers.class.getResourceAsStream(FILE)) {
            return new YAMLMapper().readValue(Objects.requireNonNull(file), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
