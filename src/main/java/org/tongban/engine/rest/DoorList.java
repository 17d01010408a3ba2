package org.tongban.engine.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** Reads {@code engine-rest/doors.txt}, which says at its head how it is written. */
final class DoorList {

    private static final Pattern RULE = Pattern.compile("\\{([\\w-]+)=([^}]+)}");

    private final Map<String, String> named = new LinkedHashMap<>();

    private DoorList() {}

    static List<Door> read() {
        DoorList list = new DoorList();
        return lines().flatMap(list::read).toList();
    }

    private static Stream<String> lines() {
        try {
            return new ClassPathResource("engine-rest/doors.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Stream<Door> read(String line) {
        if (line.startsWith("@")) {
            String[] definition = line.split("\\s+", 2);
            named.merge(definition[0], definition[1], (first, more) -> first + " " + more);
            return Stream.empty();
        }
        String[] part = line.trim().split("\\s+\\|\\s+");
        String call = part[0].replaceAll("\\s+", " ");
        boolean form = part[3].startsWith("multipart ");
        return Stream.of(new Door(
                RULE.matcher(call).replaceAll("{$1}"),
                rules(call),
                Set.of(part[1].split("\\s+")),
                keys(part[2]),
                keys(form ? part[3].substring("multipart ".length()) : part[3]),
                form));
    }

    private static Map<String, String> rules(String call) {
        Map<String, String> rules = new LinkedHashMap<>();
        Matcher rule = RULE.matcher(call);
        while (rule.find()) {
            rules.put(rule.group(1), rule.group(2));
        }
        return rules;
    }

    private List<Key> keys(String text) {
        return text.equals("-") ? List.of() : spelledOut(text).map(Key::of).toList();
    }

    private Stream<String> spelledOut(String text) {
        return Arrays.stream(text.split("\\s+")).flatMap(key -> {
            int at = key.indexOf('@');
            return at < 0
                    ? Stream.of(key)
                    : spelledOut(Objects.requireNonNull(named.get(key.substring(at)), key))
                            .map(key.substring(0, at)::concat);
        });
    }
}
