package org.tongban.cases.post;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tongban.cases.Decided;
import org.tongban.cases.DecidingForm;
import org.tongban.form.Field;
import org.tongban.matter.FilledForm;

/** What was filled in, as the register keeps it. */
record CaseForm(FilledForm filled) {

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

    String id() {
        return filled.form().id();
    }

    /** @return the decision in the words of its option */
    String conclusion() {
        return DECISIONS.stream()
                .filter(filled.values()::containsKey)
                .map(filled::label)
                .findFirst()
                .orElse("已办理");
    }

    /** @return how the post decided, if that is what the form is for, whatever else it asks */
    Optional<Decided> decided() {
        return DecidingForm.of(id())
                .map(deciding -> new Decided(deciding, filled.text(deciding.field()), filled.label(deciding.field())));
    }

    /** @return what was written beside the decision, or an empty text */
    String words() {
        return WORDS.stream()
                .filter(filled.values()::containsKey)
                .map(filled::text)
                .findFirst()
                .orElse("");
    }

    /** What is attested, by label and as papers say it. */
    record Attested(String label, String text) {}

    /** @return what the result will say of the person or thing that was looked into, by key and in the form's order */
    Map<String, Attested> attested() {
        Map<String, Attested> found = new LinkedHashMap<>();
        filled.form().fields().stream()
                .filter(field -> Attestable.is(field.key()) && filled.values().containsKey(field.key()))
                .forEach(field -> found.put(field.key(), new Attested(field.label(), said(field))));
        return found;
    }

    private String said(Field field) {
        return field.worded(filled.text(field.key())) + Objects.requireNonNullElse(field.unit(), "");
    }
}
