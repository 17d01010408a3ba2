package org.tongban.catalog.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongban.form.Option;

/**
 * One guided question. Its answer is the answer to a field of the one-thing's form, so that it need not be given again.
 *
 * @param field key of the form's field: a radio, select, checklist or checkbox
 * @param text the question in plain words
 * @param hint what helps to answer it; null for the field's own description
 * @param when FEEL over the answers before it, for whom it is asked; null wherever the form shows the field
 * @param options the choices in plain words, the very values of the form; empty for the form's own words
 */
public record GuideQuestion(
        String field,
        String text,
        @Nullable String hint,
        @Nullable String when,
        List<Option> options) {

    public GuideQuestion {
        options = List.copyOf(options);
    }

    /**
     * Returns under which condition it is not asked; null if it is asked in any case.
     *
     * @param hide under which the form hides the field; null for none
     */
    public @Nullable String hiddenWhere(@Nullable String hide) {
        if (when == null) {
            return hide;
        }
        String unasked = "not(" + when + ")";
        return hide == null ? unasked : "(" + hide + ") or (" + unasked + ")";
    }
}
