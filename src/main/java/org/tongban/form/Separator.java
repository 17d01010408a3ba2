package org.tongban.form;

import org.jspecify.annotations.Nullable;

/**
 * A line between two parts of a form.
 *
 * @param hide see {@link Element#hide()}
 */
public record Separator(@Nullable String hide) implements Element {

    @Override
    public String type() {
        return "separator";
    }
}
