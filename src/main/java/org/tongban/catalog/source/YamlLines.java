package org.tongban.catalog.source;

import java.io.StringReader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The lines of a YAML file on which its keys stand. */
final class YamlLines {

    private static final Pattern STEP = Pattern.compile("\\[(\\d+)]|[^.\\[\\]]+");
    private static final List<String> NAMES = List.of("code", "key", "as");

    /** Of lists and keys in one another; entries have five. */
    private static final int DEEPEST = 20;

    private final Node root;

    /** Characters of one text, many times the longest there is; the expressions of a schema are matched step by step. */
    private static final int LONGEST_TEXT = 4000;

    private YamlLines(Node root) {
        this.root = root;
    }

    /** @param file that has been read as YAML; its lines are asked only where something is wrong */
    static YamlLines of(CatalogFile file) {
        return new YamlLines(new Yaml().compose(new StringReader(file.text())));
    }

    /**
     * Goes through a file once.
     *
     * @throws BadYaml if it holds more than keys, values and lists, such as an alias, which may stand for millions of values
     */
    static void requirePlain(CatalogFile file) {
        int depth = 0;
        try {
            for (Event event : new Yaml().parse(new StringReader(file.text()))) {
                depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
                if (depth > DEEPEST) {
                    throw new BadYaml(file, line(event.getStartMark()), "不是普通的 YAML：层次太多");
                }
                if (event instanceof ScalarEvent text && text.getValue().length() > LONGEST_TEXT) {
                    throw new BadYaml(file, line(event.getStartMark()), "文字太长，最多%d个字符".formatted(LONGEST_TEXT));
                }
                if (!isPlain(event)) {
                    throw new BadYaml(file, line(event.getStartMark()), "不是普通的 YAML：只能写键、值和列表，不能用锚点（&）、引用（*）和类型标记（!）");
                }
            }
        } catch (MarkedYAMLException broken) {
            throw new BadYaml(file, line(broken.getProblemMark()), "不是正确的 YAML：" + broken.getProblem());
        }
    }

    private static boolean isPlain(Event event) {
        boolean typed = event instanceof ScalarEvent value && value.getTag() != null
                || event instanceof CollectionStartEvent list && list.getTag() != null;
        return !typed && !(event instanceof NodeEvent node && node.getAnchor() != null);
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }

    /**
     * Returns the line on which a key stands, beginning with 1.
     *
     * @param path such as {@code limits.promised} or {@code materials[2].name}; an entry of a list may also be named by its
     *     code or key. Where the path is longer than the file goes, its last known part counts
     */
    int of(String path) {
        Node value = root;
        Node place = root;
        Matcher steps = STEP.matcher(path);
        while (value != null && steps.find()) {
            NodeTuple step = steps.group(1) == null
                    ? named(value, steps.group())
                    : element(value, Integer.parseInt(steps.group(1)));
            place = step == null ? place : step.getKeyNode();
            value = step == null ? null : step.getValueNode();
        }
        return line(place.getStartMark());
    }

    private static @Nullable NodeTuple named(Node node, String name) {
        if (node instanceof MappingNode map) {
            return map.getValue().stream()
                    .filter(entry -> name.equals(text(entry.getKeyNode())))
                    .findFirst()
                    .orElse(null);
        }
        return node instanceof SequenceNode list
                ? list.getValue().stream()
                        .filter(element -> NAMES.stream().anyMatch(key -> isNamed(element, key, name)))
                        .findFirst()
                        .map(element -> new NodeTuple(element, element))
                        .orElse(null)
                : null;
    }

    private static boolean isNamed(Node element, String key, String name) {
        NodeTuple entry = element instanceof MappingNode ? named(element, key) : null;
        return entry != null && name.equals(text(entry.getValueNode()));
    }

    private static @Nullable NodeTuple element(Node node, int index) {
        return node instanceof SequenceNode list && index < list.getValue().size()
                ? new NodeTuple(list.getValue().get(index), list.getValue().get(index))
                : null;
    }

    private static @Nullable String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : null;
    }
}
