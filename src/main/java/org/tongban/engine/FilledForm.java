package org.tongban.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.Decided;
import org.tongban.cases.DecidingForm;
import org.tongban.cases.FixedOptions;
import org.tongban.form.Field;
import org.tongban.form.Form;
import org.tongban.form.Option;

/**
 * A post's form with what was filled in.
 *
 * @param values by field key; checked against the form
 */
record FilledForm(Form form, Map<String, Object> values) {

    private static final List<String> DECISIONS = List.of(
            "acceptOutcome",
            "procedure",
            "conclusion",
            "finding",
            "decision",
            "materialOk",
            "commitmentTrue",
            "statement",
            "revocation",
            "deliveryMethod");
    private static final List<String> WORDS =
            List.of("opinion", "reason", "record", "arrangement", "recipient", "trackingNumber");
    private static final String UNTICKED = "false";

    /** @throws CaseProblem if the form calls what was chosen otherwise than the register will read it */
    FilledForm {
        requireFixed(form.fields(), values);
    }

    /** @return the decision in the words of its option */
    String conclusion() {
        return DECISIONS.stream()
                .filter(values::containsKey)
                .map(this::label)
                .findFirst()
                .orElse("已办理");
    }

    /** @return how the post decided, if that is what the form is for, whatever else it asks */
    Optional<Decided> decided() {
        return DecidingForm.of(form.id())
                .map(deciding -> new Decided(deciding, text(deciding.field()), label(deciding.field())));
    }

    /** @return what was written beside the decision, or an empty text */
    String words() {
        return WORDS.stream()
                .filter(values::containsKey)
                .map(this::text)
                .findFirst()
                .orElse("");
    }

    /** What is attested, by label and as papers say it. */
    record Attested(String label, String text) {}

    /** @return what the result will say of the person or thing that was looked into, by key and in the form's order */
    Map<String, Attested> attested() {
        Map<String, Attested> found = new LinkedHashMap<>();
        form.fields().stream()
                .filter(field -> Attestable.is(field.key()) && values.containsKey(field.key()))
                .forEach(field -> found.put(field.key(), new Attested(field.label(), said(field))));
        return found;
    }

    private String said(Field field) {
        return field.worded(text(field.key())) + Objects.requireNonNullElse(field.unit(), "");
    }

    String text(String key) {
        return String.valueOf(values.getOrDefault(key, ""));
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> rows(String key) {
        return (List<Map<String, Object>>) values.getOrDefault(key, List.of());
    }

    @SuppressWarnings("unchecked")
    private static void requireFixed(List<Field> fields, Map<String, Object> values) {
        for (Field field : fields) {
            Object value = values.get(field.key());
            if (field.type().equals("dynamiclist")) {
                ((List<Map<String, Object>>) values.getOrDefault(field.key(), List.of()))
                        .forEach(row -> requireFixed(field.rowFields(), row));
            } else if (value != null && !UNTICKED.equals(String.valueOf(value))) {
                requireFixed(field, String.valueOf(value));
            }
        }
    }

    private static void requireFixed(Field field, String value) {
        String words = field.type().equals("checkbox") ? field.label() : label(field, value);
        if (!FixedOptions.allows(field.key(), value, words)) {
            throw Decided.calledOtherwise(words);
        }
    }

    private String label(String key) {
        return form.fields().stream()
                .filter(field -> field.key().equals(key))
                .map(field -> label(field, text(key)))
                .findFirst()
                .orElse(text(key));
    }

    private static String label(Field field, String value) {
        return field.options().stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }
}
