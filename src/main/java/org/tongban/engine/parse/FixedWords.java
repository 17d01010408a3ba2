package org.tongban.engine.parse;

import java.util.List;
import java.util.Map;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.Decided;
import org.tongban.cases.DecidingForm;
import org.tongban.cases.FixedOptions;
import org.tongban.form.Field;
import org.tongban.matter.FilledForm;

/** What a person read in a post's form is what the register reads, in every field that it reads by value. */
final class FixedWords {

    private static final String UNTICKED = "false";

    private FixedWords() {}

    /** @throws CaseProblem if the form calls what was chosen otherwise than the register will read it */
    static void require(FilledForm filled) {
        require(filled.form().fields(), filled.values());
    }

    /** @throws CaseProblem if it is a form to decide with, and calls what was decided otherwise */
    static void requireDecided(FilledForm filled) {
        DecidingForm.of(filled.form().id())
                .ifPresent(deciding ->
                        new Decided(deciding, filled.text(deciding.field()), filled.label(deciding.field())));
    }

    @SuppressWarnings("unchecked")
    private static void require(List<Field> fields, Map<String, Object> values) {
        for (Field field : fields) {
            Object value = values.get(field.key());
            if (field.type().equals("dynamiclist")) {
                ((List<Map<String, Object>>) values.getOrDefault(field.key(), List.of()))
                        .forEach(row -> require(field.rowFields(), row));
            } else if (value != null && !UNTICKED.equals(String.valueOf(value))) {
                require(field, String.valueOf(value));
            }
        }
    }

    private static void require(Field field, String value) {
        String words = field.type().equals("checkbox") ? field.label() : FilledForm.label(field, value);
        if (!FixedOptions.allows(field.key(), value, words)) {
            throw Decided.calledOtherwise(words);
        }
    }
}
