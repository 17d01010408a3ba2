package org.tongban.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A file to start from: {@code ${name}} stands for a value; a line that begins with {@code ?word } is kept, without these
 * marks, only where the word applies.
 */
final class Template {

    private static final Pattern OPTIONAL = Pattern.compile("\\?(\\w+) (.*)");

    private final String text;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Set<String> words = new HashSet<>();

    private Template(String text) {
        this.text = text;
    }

    /** @param name such as {@code item.yaml} */
    static Template named(String name) {
        try (InputStream file = Template.class.getResourceAsStream("/workbench/" + name)) {
            return new Template(new String(file.readAllBytes(), UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Template with(String name, Object value) {
        values.put(name, String.valueOf(value));
        return this;
    }

    /** Keeps the lines marked with this word. */
    Template where(String word, boolean applies) {
        if (applies) {
            words.add(word);
        }
        return this;
    }

    String fill() {
        String filled =
                text.lines().filter(this::applies).map(Template::unmarked).collect(Collectors.joining("\n", "", "\n"));
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("${" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }

    private boolean applies(String line) {
        Matcher marked = OPTIONAL.matcher(line);
        return !marked.matches() || words.contains(marked.group(1));
    }

    private static String unmarked(String line) {
        Matcher marked = OPTIONAL.matcher(line);
        return marked.matches() ? marked.group(2) : line;
    }
}
