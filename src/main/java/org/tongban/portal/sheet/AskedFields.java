package org.tongban.portal.sheet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongban.form.Field;
import org.tongban.form.Form;
import org.tongban.portal.sheet.Condition.All;
import org.tongban.portal.sheet.Condition.Answer;
import org.tongban.portal.sheet.Condition.Any;
import org.tongban.portal.sheet.Condition.AnyChoice;

/** The fields a form asks, and what is left of a condition when those it never asks stay without an answer. */
record AskedFields(Set<String> keys) {

    static AskedFields of(Form form) {
        return new AskedFields(form.fields().stream()
                .filter(field -> !"true".equals(field.hide()) && !isInHiddenGroup(field))
                .map(Field::key)
                .collect(Collectors.toSet()));
    }

    /** Returns the condition in its shortest form. */
    Condition simplify(Condition condition) {
        if (condition instanceof Answer answer) {
            return keys.contains(answer.field()) ? answer : answer.met() ? Condition.NEVER : Condition.ALWAYS;
        }
        if (condition instanceof AnyChoice choice) {
            return keys.contains(choice.field()) ? choice : choice.met() ? Condition.NEVER : Condition.ALWAYS;
        }
        if (condition instanceof Any any) {
            Set<Condition> parts = simplify(any.parts(), part -> part instanceof Any inner ? inner.parts() : null);
            parts.removeIf(
                    part -> part instanceof All all && all.parts().stream().anyMatch(parts::contains));
            return parts.contains(Condition.ALWAYS) ? Condition.ALWAYS : single(parts, Any::new);
        }
        Set<Condition> parts =
                simplify(((All) condition).parts(), part -> part instanceof All inner ? inner.parts() : null);
        return parts.contains(Condition.NEVER) ? Condition.NEVER : single(parts, All::new);
    }

    private Set<Condition> simplify(List<Condition> parts, Function<Condition, @Nullable List<Condition>> sameKind) {
        return parts.stream()
                .map(this::simplify)
                .flatMap(part -> Objects.requireNonNullElse(sameKind.apply(part), List.of(part)).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Condition single(Set<Condition> parts, Function<List<Condition>, Condition> join) {
        List<Condition> list = List.copyOf(parts);
        return list.size() == 1 ? list.get(0) : join.apply(list);
    }

    private static boolean isInHiddenGroup(Field field) {
        return field.hide() != null && field.hide().startsWith("(true) or (");
    }
}
