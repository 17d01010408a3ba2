package org.tongban.change;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tongban.catalog.version.Publishing;

/**
 * What a file says, line by line, as a reviewer can read it on a page that shows neither indentation nor line breaks: each
 * value under its full name, without remarks. Two files that say different things never have the same lines.
 */
final class Said {

    /** By these an element of a list is called, the first it has. */
    private static final List<String> NAMES = List.of("key", "code", "as", "id", "value");

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_-]+");
    private static final Pattern BLANKS = Pattern.compile("(?<=\\S)[ \\t]{2,}|(?<=\\S)\\t|(?<![ \\t])[ \\t]++$");

    private static final ObjectMapper STRICT = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Said() {}

    /** @return what a model, an entry or a form says; what cannot be read as one, as it is */
    static List<String> lines(String path, String text) {
        return read(path, text).orElseGet(() -> text.lines().map(Said::visible).toList());
    }

    private static Optional<List<String>> read(String path, String text) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "yaml" -> Publishing.tree(path, text).map(Said::told);
            case "form" -> json(text).map(Said::told);
            case "bpmn", "dmn" -> SaidXml.lines(text);
            default -> Optional.empty();
        };
    }

    private static List<String> told(JsonNode tree) {
        return tell("", tree).toList();
    }

    private static Optional<JsonNode> json(String text) {
        try {
            return Optional.of(STRICT.readTree(text));
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }

    private static Stream<String> tell(String path, JsonNode node) {
        if (node.isEmpty()) {
            return Stream.of(path + " = " + visible(node.toString()));
        }
        return node.isArray() ? node.valueStream().flatMap(element -> element(path, element)) : members(path, node);
    }

    private static Stream<String> members(String path, JsonNode node) {
        return node.propertyStream()
                .flatMap(member -> tell(
                        path.isEmpty() ? name(member.getKey()) : path + "." + name(member.getKey()),
                        member.getValue()));
    }

    /** An element that holds more begins with a line of its own, so that it is seen where it ends. */
    private static Stream<String> element(String path, JsonNode element) {
        String place = path + "[" + called(element) + "]";
        return element.isEmpty() ? tell(place, element) : Stream.concat(Stream.of(place), tell(place, element));
    }

    private static String called(JsonNode element) {
        return NAMES.stream()
                .map(element::path)
                .filter(JsonNode::isTextual)
                .findFirst()
                .map(one -> name(one.asText()))
                .orElse("");
    }

    static String name(String text) {
        return PLAIN.matcher(text).matches() ? text : quoted(text);
    }

    /** @return in quotes, with a sign for each line's end */
    static String quoted(String text) {
        return visible(TextNode.valueOf(text).toString());
    }

    /** A page shows several blanks as one, and none at the end. */
    private static String visible(String line) {
        return BLANKS.matcher(line)
                .replaceAll(blanks -> "␣".repeat(blanks.group().length()));
    }
}
