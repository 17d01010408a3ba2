package org.tongban.document.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tongban.cases.register.Case;

/**
 * Words that hold for some items of a one-thing, said once.
 *
 * @param items the items' names
 */
public record Shared<T>(List<String> items, T words) {

    /** Returns what is said of each item, once for all that share it. */
    public static <T> List<Shared<T>> of(List<Case> parts, Function<Case, String> name, Function<Case, T> words) {
        Map<T, List<String>> items = new LinkedHashMap<>();
        parts.forEach(part -> items.computeIfAbsent(words.apply(part), any -> new ArrayList<>())
                .add(name.apply(part)));
        return items.entrySet().stream()
                .map(group -> new Shared<>(List.copyOf(group.getValue()), group.getKey()))
                .toList();
    }
}
