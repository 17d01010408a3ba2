package org.tongban.catalog;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks the answers to a form, or to one row of a list in it. */
class FormCheck {

    private final Conditions conditions;

    FormCheck(Conditions conditions) {
        this.conditions = conditions;
    }

    List<FieldProblem> problems(List<Field> fields, Map<String, ? extends @Nullable Object> values) {
        return List.of();
    }
}
