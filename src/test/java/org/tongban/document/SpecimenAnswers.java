package org.tongban.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.Catalog;
import org.tongban.form.Conditions;
import org.tongban.form.Form;
import org.tongban.walk.SampleForm;

/** What somebody answers who applies: a filled-in form, with the answers of {@code specimens.yaml} where papers show them. */
class SpecimenAnswers {

    private static final String FILE = "/specimens.yaml";

    private static final String COMPANY = "赣州市章贡区老王餐饮有限公司";

    private final Map<String, Map<String, Object>> wanted = SpecimenFile.read(FILE);
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
        boolean company = !String.valueOf(filledIn.get("applicantId")).matches("\\d{17}[\\dX]");
        boolean named = otherwise.containsKey("applicantName")
                || wanted.getOrDefault(offering, Map.of()).containsKey("applicantName");
        if (company && !named) {
            filledIn.put("applicantName", COMPANY);
        }
        return filledIn;
    }
}
