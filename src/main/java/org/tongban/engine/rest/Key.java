package org.tongban.engine.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One parameter that may be sent.
 *
 * @param name which names of leaves it means
 * @param containers which lists and objects on the way to it may be empty
 * @param only the only values; none for any
 * @param required whether it must be sent, and say something
 */
record Key(Pattern name, List<Pattern> containers, Set<String> only, boolean required) {

    private static final String ANY_NAME = "[^.\\[\\]]*";

    /** @param text such as {@code sorting[].sortBy}, {@code variables.*.type=String|Long}, {@code name!} */
    static Key of(String text) {
        String[] parts = text.split("=", 2);
        boolean required = parts[0].endsWith("!");
        String name = required ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
        List<Pattern> containers = IntStream.range(0, name.length())
                .filter(at -> name.charAt(at) == '.' || name.charAt(at) == '[')
                .mapToObj(at -> pattern(name.substring(0, at)))
                .toList();
        return new Key(
                pattern(name), containers, parts.length == 1 ? Set.of() : Set.of(parts[1].split("\\|")), required);
    }

    /** Tells whether what has to be sent was sent. */
    boolean isSatisfiedBy(List<Leaf> sent) {
        return !required
                || sent.stream()
                        .anyMatch(leaf -> name.matcher(leaf.path()).matches()
                                && leaf.value() != null
                                && !leaf.value().isBlank());
    }

    /** @param given what {@code self} is, and each value of the path by its name in braces */
    boolean allows(Leaf leaf, Map<String, String> given) {
        if (leaf.empty()) {
            return containers.stream()
                    .anyMatch(container -> container.matcher(leaf.path()).matches());
        }
        return name.matcher(leaf.path()).matches() && (only.isEmpty() || isOne(leaf, given));
    }

    private boolean isOne(Leaf leaf, Map<String, String> given) {
        return leaf.value() != null
                && only.stream().anyMatch(value -> leaf.value().equals(given.getOrDefault(value, value)));
    }

    private static Pattern pattern(String name) {
        return Pattern.compile(
                Arrays.stream(name.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(ANY_NAME)));
    }
}
