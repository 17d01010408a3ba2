package org.tongban.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Elements under one heading.
 *
 * @param label the heading; empty when there is none
 * @param elements what stands under it
 * @param hide see {@link Element#hide()}; its elements are hidden with it
 */
public record Group(
        String label, List<Element> elements, @Nullable String hide) implements Element {

    public Group {
        elements = List.copyOf(elements);
    }

    @Override
    public String type() {
        return "group";
    }
}
