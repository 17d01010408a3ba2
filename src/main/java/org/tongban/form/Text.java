package org.tongban.form;

import org.jspecify.annotations.Nullable;

/**
 * Words for the reader.
 *
 * @param markdown text in Markdown
 * @param hide see {@link Element#hide()}
 */
public record Text(String markdown, @Nullable String hide) implements Element {

    @Override
    public String type() {
        return "text";
    }
}
