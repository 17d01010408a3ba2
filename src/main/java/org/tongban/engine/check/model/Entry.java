package org.tongban.engine.check.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.version.Publishing;
import org.tongban.text.ParserWords;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One file of the catalogue (实施清单), with the line of every key. */
public record Entry(ModelFile file, JsonNode content, Node lines) {

    private static final YAMLMapper YAML = new YAMLMapper();

    /** @throws Unreadable if it is no YAML mapping */
    static Entry read(ModelFile file) {
        try {
            JsonNode content = YAML.readTree(file.text());
            if (content == null || !content.isObject()) {
                throw new Unreadable(file, "不是键值结构 / not a mapping");
            }
            if (Publishing.tree(file.name(), file.text()).isEmpty()) {
                throw new Unreadable(file, "只能写键、值和列表，不能用锚点（&）、引用（*）和类型标记（!），每段文字最多4000个字符");
            }
            return new Entry(file, content, new Yaml().compose(new StringReader(file.text())));
        } catch (JsonProcessingException broken) {
            throw new Unreadable(file, ParserWords.withLine(broken));
        } catch (YAMLException broken) {
            throw new Unreadable(file, "不是正确的 YAML");
        }
    }

    public String key() {
        return file.key();
    }

    /** @return true for a one-thing, false for a single item */
    public boolean isBundle() {
        return file.folder().isEmpty() ? content.has("items") : file.folder().equals("bundle");
    }

    /** @param pointer such as {@code /limits/promised} */
    public JsonNode get(String pointer) {
        return content.at(pointer);
    }

    /** @return the keys of the items of a one-thing */
    public List<String> items() {
        return get("/items")
                .valueStream()
                .map(item -> item.path("key").asText())
                .toList();
    }

    /** @return pointers to all texts, such as {@code /basis/0/document} */
    public Stream<String> texts() {
        return texts("", content);
    }

    private static Stream<String> texts(String pointer, JsonNode node) {
        if (node.isTextual()) {
            return Stream.of(pointer);
        }
        return node.isArray()
                ? IntStream.range(0, node.size()).boxed().flatMap(i -> texts(pointer + "/" + i, node.get(i)))
                : node.propertyStream().flatMap(field -> texts(pointer + "/" + field.getKey(), field.getValue()));
    }

    /** @return pointers to the materials of an item, such as {@code /materials/0} */
    public Stream<String> materials() {
        return Stream.iterate(0, i -> i < get("/materials").size(), i -> i + 1).map(i -> "/materials/" + i);
    }

    public Place at(String pointer) {
        String element = pointer.substring(1).replace('/', '.');
        return new Place(file.path(), line(pointer), element, "");
    }

    /** Names the material by its code, as people do. */
    public Place atMaterial(String pointer) {
        String code = get(pointer + "/code").asText();
        return new Place(file.path(), line(pointer), "materials." + code, "");
    }

    /** The line of the key, or of the nearest key around it that is there. */
    private int line(String pointer) {
        Node node = lines;
        int line = 1;
        for (String step : pointer.substring(1).split("/")) {
            NodeTuple found = step(node, step);
            if (found == null) {
                return line;
            }
            line = found.getKeyNode().getStartMark().getLine() + 1;
            node = found.getValueNode();
        }
        return line;
    }

    private static @Nullable NodeTuple step(Node node, String step) {
        if (node instanceof SequenceNode list && step.matches("\\d+")) {
            int index = Integer.parseInt(step);
            Node element = index < list.getValue().size() ? list.getValue().get(index) : null;
            return element == null ? null : new NodeTuple(element, element);
        }
        return node instanceof MappingNode map
                ? map.getValue().stream()
                        .filter(entry -> entry.getKeyNode() instanceof ScalarNode key
                                && key.getValue().equals(step))
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
