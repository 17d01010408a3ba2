package org.tongban.portal.sheet;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing on a rendered form, from top to bottom.
 *
 * @param id the element's id on the page
 * @param kind {@code text separator group input}
 * @param heading of a group, maybe empty
 * @param html of a text, safe to print as it is
 * @param input of an input
 * @param onlyWhen when it is to be filled in, in words; null for always
 * @param hiddenWhen what the style sheet hides it by; null where it cannot
 * @param parts of a group
 */
public record FormPart(
        String id,
        String kind,
        String heading,
        String html,
        @Nullable Input input,
        @Nullable String onlyWhen,
        @Nullable Condition hiddenWhen,
        List<FormPart> parts) {

    /** Returns whether the hint on the condition is needed even where the style sheet can hide. */
    public boolean mustTell() {
        return hiddenWhen == null;
    }

    /** Returns the rules for this part and those in it. */
    public String style() {
        StringBuilder rules = new StringBuilder();
        Optional.ofNullable(hiddenWhen).ifPresent(hide -> rules.append(ConditionStyle.hidden(id, hide)));
        parts.forEach(part -> rules.append(part.style()));
        return rules.toString();
    }
}
