package org.tongban.form;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one answer. */
class Findings {

    private final Field field;
    private final List<FieldProblem> problems = new ArrayList<>();

    Findings(Field field) {
        this.field = field;
    }

    /** Adds a problem unless the rule is kept; the message is the field's label followed by these words. */
    Findings expect(boolean kept, String rule, String words) {
        if (!kept) {
            problems.add(new FieldProblem(field.key(), rule, field.label() + words));
        }
        return this;
    }

    List<FieldProblem> problems() {
        return problems;
    }
}
