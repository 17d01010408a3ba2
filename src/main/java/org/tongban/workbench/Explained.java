package org.tongban.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A catalogue file in which every element, when it comes for the first time, is explained in the words of its schema. */
final class Explained {

    private static final Pattern ELEMENT = Pattern.compile("( *)(- )?(\\w+):.*");

    private final String schema;
    private final Deque<Level> open = new ArrayDeque<>();
    private final Set<String> told = new HashSet<>();

    /** @param schema such as {@code item} */
    Explained(String schema) {
        this.schema = schema + ".json";
    }

    private record Level(int indent, String path, Place place) {}

    /** An element of a schema, and the file it stands in. */
    private record Place(String file, JsonNode node) {}

    /** Returns what an element of the file may be. */
    Set<String> choices(String element) {
        Set<String> choices = new LinkedHashSet<>();
        inside(new Place(schema, read(schema)), element)
                .node()
                .path("enum")
                .forEach(choice -> choices.add(choice.asText()));
        return choices;
    }

    String text(String yaml) {
        open.push(new Level(-1, "", new Place(schema, read(schema))));
        return yaml.lines().map(this::explained).collect(Collectors.joining("\n", "", "\n"));
    }

    private String explained(String line) {
        Matcher element = ELEMENT.matcher(uncommented(line));
        if (!element.matches()) {
            return line;
        }
        int indent = element.group(1).length() + (element.group(2) == null ? 0 : 2);
        while (open.element().indent() >= indent) {
            open.pop();
        }
        Level around = open.element();
        String path = around.path() + "/" + element.group(3);
        Place place = inside(around.place(), element.group(3));
        open.push(new Level(indent, path, place));
        String title = words(place, "title");
        String margin = line.substring(0, line.length() - line.stripLeading().length());
        return title.isEmpty() || !told.add(path)
                ? line
                : margin + "# " + title + "：" + words(place, "description") + "\n" + line;
    }

    /** An element that is left out stands in a comment, one or more columns behind the mark. */
    private static String uncommented(String line) {
        return line.matches(" *# +(- )?\\w+: ?.*") ? line.replaceFirst("# ", "") : line;
    }

    private static Place inside(Place around, String name) {
        Place list = resolved(around);
        Place found = list.node().has("items")
                ? resolved(new Place(list.file(), list.node().path("items")))
                : list;
        return new Place(found.file(), found.node().path("properties").path(name));
    }

    /** The words stand at the element, or else where it points to. */
    private static String words(Place place, String what) {
        return place.node().has(what) || !pointer(place).has("$ref")
                ? place.node().path(what).asText()
                : words(referred(place), what);
    }

    private static Place resolved(Place place) {
        return pointer(place).has("$ref") ? resolved(referred(place)) : place;
    }

    private static Place referred(Place place) {
        String[] parts = pointer(place).path("$ref").asText().split("#");
        String file = parts[0].isEmpty() ? place.file() : parts[0];
        return new Place(file, read(file).at(parts[1]));
    }

    private static JsonNode pointer(Place place) {
        return place.node().has("$ref")
                ? place.node()
                : place.node().path("allOf").path(0);
    }

    private static JsonNode read(String schema) {
        try (InputStream content = Explained.class.getResourceAsStream("/processes/.schema/" + schema)) {
            return new ObjectMapper().readTree(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
