package org.tongban.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The material library (材料库): the one place where a material's name and source stand. */
class MaterialLibrary {

    static final String FILE = "processes/materials.yaml";

    private final List<YamlDocument> documents;
    private final ObjectNode materials = CatalogYaml.MAPPER.createObjectNode();

    /** @param documents several where more than one place of the class path has a library; none is an empty library */
    MaterialLibrary(List<YamlDocument> documents) {
        this.documents = documents;
        documents.forEach(
                document -> materials.setAll((ObjectNode) document.tree().path("materials")));
    }

    /** Returns what is wrong in the library itself. */
    Stream<String> faults(Predicate<String> samples) {
        LibraryRules rules = new LibraryRules(samples);
        return documents.stream().flatMap(rules::faults);
    }

    /** Returns an item's entry with what the library says of each of its materials written into it. */
    ObjectNode complete(YamlDocument item, Faults faults) {
        ObjectNode whole = item.tree().deepCopy();
        for (JsonNode material : whole.path("materials")) {
            String code = material.path("code").asText();
            faults.expect(materials.has(code), "materials." + code, "材料库 " + FILE + " 中没有此编码");
            materials
                    .path(code)
                    .fields()
                    .forEachRemaining(said -> putIfAbsent((ObjectNode) material, said.getKey(), said.getValue()));
        }
        return whole;
    }

    private static void putIfAbsent(ObjectNode material, String key, JsonNode value) {
        if (!material.has(key)) {
            material.set(key, value);
        }
    }
}
