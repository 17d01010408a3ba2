package org.tongban.catalog;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Finds the line of a key in a YAML file. */
final class YamlLines {

    private static final Pattern STEP = Pattern.compile("\\[(\\d+)]|[^.\\[\\]]+");
    private static final List<String> NAMES = List.of("code", "key", "as");

    private YamlLines() {}

    static int line(Node root, String path) {
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
        return place.getStartMark().getLine() + 1;
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
