package org.tongban.change;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
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

    /** Of all names on the way to a value, in characters; three times what any of ours has. */
    private static final int LONGEST_PLACE = 1000;

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_-]+");
    private static final Pattern BLANKS = Pattern.compile("(?<=\\S)[ \\t]{2,}|(?<=\\S)\\t|(?<![ \\t])[ \\t]++$");

    private static final ObjectMapper STRICT = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Said() {}

    /** @return what a model, an entry or a form says; what cannot be read as one, as it is */
    static List<String> lines(String path, String text) {
        return plainly(path, text, Integer.MAX_VALUE).stream()
                .map(Said::visible)
                .toList();
    }

    /**
     * @param most so many lines at most are made, as each may be many times what stands in the file
     * @return the same without a sign for a blank that a page does not show
     * @throws ChangeProblem if something in it stands under a longer name than anybody reads
     */
    static List<String> plainly(String path, String text, int most) {
        return read(path, text, most).orElseGet(() -> text.lines().limit(most).toList());
    }

    private static Optional<List<String>> read(String path, String text, int most) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "yaml" -> Publishing.tree(path, text).map(tree -> told(tree, most));
            case "form" -> json(text).map(tree -> told(tree, most));
            case "bpmn", "dmn" -> SaidXml.lines(text, most);
            default -> Optional.empty();
        };
    }

    private static List<String> told(JsonNode tree, int most) {
        List<String> lines = new ArrayList<>();
        tell("", tree, lines, most);
        return lines;
    }

    private static Optional<JsonNode> json(String text) {
        try {
            return Optional.of(STRICT.readTree(text));
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }

    /** Goes no further once there are so many lines; streams in one another would make all of them first. */
    private static void tell(String path, JsonNode node, List<String> lines, int most) {
        if (lines.size() >= most) {
            return;
        }
        if (node.isEmpty()) {
            lines.add(path + " = " + node);
        } else if (node.isArray()) {
            node.forEach(element -> tellElement(path, element, lines, most));
        } else {
            node.properties().forEach(member -> {
                String own = name(member.getKey());
                tell(path.isEmpty() ? place(own) : place(path, ".", own), member.getValue(), lines, most);
            });
        }
    }

    /** An element that holds more begins with a line of its own, so that it is seen where it ends. */
    private static void tellElement(String path, JsonNode element, List<String> lines, int most) {
        if (lines.size() >= most) {
            return;
        }
        String place = place(path, "[", called(element), "]");
        if (!element.isEmpty()) {
            lines.add(place);
        }
        tell(place, element, lines, most);
    }

    private static String called(JsonNode element) {
        return NAMES.stream()
                .map(element::path)
                .filter(JsonNode::isTextual)
                .findFirst()
                .map(one -> name(one.asText()))
                .orElse("");
    }

    /** @throws ChangeProblem if it is too long: each line begins with it */
    static String place(String... parts) {
        if (Stream.of(parts).mapToInt(String::length).sum() > LONGEST_PLACE) {
            throw new ChangeProblem("文件的层次太多，或者其中的名称太长，审查的人看不过来，请改正后重新提交。");
        }
        return String.join("", parts);
    }

    static String name(String text) {
        return PLAIN.matcher(text).matches() ? text : quoted(text);
    }

    /** @return in quotes, with a sign for each line's end */
    static String quoted(String text) {
        return TextNode.valueOf(text).toString();
    }

    /** A page shows several blanks as one, and none at the end. */
    private static String visible(String line) {
        return BLANKS.matcher(line)
                .replaceAll(blanks -> "␣".repeat(blanks.group().length()));
    }
}
