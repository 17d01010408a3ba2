package org.tongban.portal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** When a material is asked for that one or several items list: in words, and for the style sheet. */
record MaterialRules(AskedFields fields, ConditionWords words) {

    /** Returns whether no answers to this form call for it. */
    boolean neverAsked(List<ListedMaterial> entries) {
        return any(entries, ListedMaterial::asked)
                .filter(Condition.NEVER::equals)
                .isPresent();
    }

    /** Returns a sentence; null where it is always asked for. */
    @Nullable
    String onlyWhen(List<ListedMaterial> entries) {
        Optional<Condition> asked = any(entries, ListedMaterial::asked);
        if (asked.isEmpty()) {
            return "视情况提交。";
        }
        return asked.get().equals(Condition.ALWAYS)
                ? null
                : "仅在" + words.of(asked.get()) + (entries.get(0).material().fetched() ? "时核验。" : "时提交。");
    }

    /** Returns when the page may hide it; null for never. */
    @Nullable
    Condition hiddenWhen(List<ListedMaterial> entries) {
        return any(entries, ListedMaterial::shown)
                .map(Condition::not)
                .filter(hide -> !hide.equals(Condition.NEVER))
                .orElse(null);
    }

    private Optional<Condition> any(
            List<ListedMaterial> entries, Function<ListedMaterial, Optional<Condition>> condition) {
        List<Condition> parts = new ArrayList<>();
        for (ListedMaterial entry : entries) {
            Optional<Condition> part = condition.apply(entry);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        return Optional.of(fields.simplify(new Condition.Any(parts)));
    }
}
