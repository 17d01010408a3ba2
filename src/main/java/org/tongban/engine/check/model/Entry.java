package org.tongban.engine.check.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.source.BadYaml;
import org.tongban.catalog.source.CatalogFile;
import org.tongban.catalog.source.YamlDocument;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One file of the catalogue (实施清单), with the line of every key. */
public record Entry(ModelFile file, JsonNode content, Node lines) {

    /** @throws Unreadable if it is not what the catalogue reads */
    static Entry read(ModelFile file) {
        CatalogFile list = new CatalogFile(file.path(), file.text());
        try {
            YamlDocument read = file.isInForce() ? YamlDocument.published(list) : YamlDocument.read(list);
            return new Entry(file, read.tree(), new Yaml().compose(new StringReader(file.text())));
        } catch (BadYaml broken) {
            throw new Unreadable(file, broken.reason());
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
