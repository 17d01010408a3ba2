package org.tongban.catalog.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The material library (材料库): the one place where a material's name and source stand. */
public class MaterialLibrary {

    public static final String FILE = "processes/materials.yaml";

    private final ObjectNode materials;

    private MaterialLibrary(ObjectNode materials) {
        this.materials = materials;
    }

    /** Returns what these files say; several where more than one place of the class path has a library. */
    public static MaterialLibrary of(List<YamlDocument> documents) {
        ObjectNode materials = CatalogYaml.MAPPER.createObjectNode();
        documents.forEach(
                document -> materials.setAll((ObjectNode) document.tree().path("materials")));
        return new MaterialLibrary(materials);
    }

    /** Returns the library by which an entry was completed: what is in it and not in its file. */
    public static MaterialLibrary behind(ObjectNode completed, YamlDocument item) {
        ObjectNode materials = CatalogYaml.MAPPER.createObjectNode();
        JsonNode written = item.tree().path("materials");
        for (int i = 0; i < written.size(); i++) {
            ObjectNode said = completed.path("materials").path(i).deepCopy();
            written.get(i).fieldNames().forEachRemaining(said::remove);
            materials.set(written.get(i).path("code").asText(), said);
        }
        return new MaterialLibrary(materials);
    }

    /** Returns both, this one's word counting where the other says something else. */
    public MaterialLibrary over(MaterialLibrary other) {
        ObjectNode both = other.materials.deepCopy();
        both.setAll(materials);
        return new MaterialLibrary(both);
    }

    /** Returns an item's entry with what the library says of each of its materials written into it. */
    public ObjectNode complete(YamlDocument item, Faults faults) {
        ObjectNode whole = item.tree().deepCopy();
        for (JsonNode material : whole.path("materials")) {
            String code = material.path("code").asText();
            faults.expect(materials.has(code), "materials." + code, "材料库 " + FILE + " 中没有此编码");
            materials
                    .path(code)
                    .properties()
                    .forEach(said -> putIfAbsent((ObjectNode) material, said.getKey(), said.getValue()));
        }
        return whole;
    }

    /** Returns it as a file again, in one order; its layout and remarks are lost. */
    public CatalogFile file() {
        return new CatalogFile(
                FILE, inOrder(CatalogYaml.MAPPER.createObjectNode().set("materials", materials)));
    }

    private static String inOrder(JsonNode tree) {
        try {
            return CatalogYaml.MAPPER.writeValueAsString(Canonical.tree(Canonical.json(tree)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void putIfAbsent(ObjectNode material, String key, JsonNode value) {
        if (!material.has(key)) {
            material.set(key, value);
        }
    }
}
