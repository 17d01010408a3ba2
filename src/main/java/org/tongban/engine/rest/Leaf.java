package org.tongban.engine.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One end of what was sent.
 *
 * @param path its name; in JSON the names on the way to it, such as {@code sorting[].sortBy}
 * @param value null for JSON's null
 * @param empty true for a list or an object with nothing in it
 */
record Leaf(String path, @Nullable String value, boolean empty) {

    static Leaf of(String name, String value) {
        return new Leaf(name, value, false);
    }

    static List<Leaf> in(JsonNode object) {
        return fields("", object).toList();
    }

    private static Stream<Leaf> fields(String prefix, JsonNode object) {
        return object.properties().stream().flatMap(field -> at(prefix + field.getKey(), field.getValue()));
    }

    private static Stream<Leaf> at(String path, JsonNode node) {
        if (node.isValueNode()) {
            return Stream.of(new Leaf(path, node.isNull() ? null : node.asText(), false));
        }
        if (node.isEmpty()) {
            return Stream.of(new Leaf(path, null, true));
        }
        return node.isObject()
                ? fields(path + ".", node)
                : node.valueStream().flatMap(element -> at(path + "[]", element));
    }
}
