package org.tongban.catalog.source.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongban.catalog.entry.material.Material;
import org.tongban.catalog.source.CatalogFile;
import org.tongban.catalog.source.Schemas;
import org.tongban.catalog.source.YamlDocument;

/** The schemas that designers' editors complete from say the same as the code, in Chinese. */
class SchemaConventionTest {

    private static final Path PROCESSES = Path.of("processes");
    private static final String MODELINE = "# yaml-language-server: $schema=";

    static List<Path> catalogueFiles() throws IOException {
        try (Stream<Path> files = Files.walk(PROCESSES)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("catalogueFiles")
    void everyFileNamesItsSchemaSoThatEditorsFindIt(Path file) throws IOException {
        String first = Files.readAllLines(file).get(0);

        assertThat(first).startsWith(MODELINE);
        Path schema = file.resolveSibling(first.substring(MODELINE.length())).normalize();
        assertThat(schema)
                .isRegularFile()
                .isEqualTo(PROCESSES.resolve(".schema").resolve(kind(file) + ".json"));
    }

    @ParameterizedTest
    @MethodSource("catalogueFiles")
    void everyFileKeepsItsSchema(Path file) throws IOException {
        CatalogFile text = new CatalogFile(file.toString(), Files.readString(file));

        assertThat(Schemas.faults(kind(file), YamlDocument.read(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"item", "bundle", "materials", "procedures", "region"})
    void everyElementHasAChineseNameAndExplanation(String schema) {
        Map<String, JsonNode> elements = new TreeMap<>();
        elements(schema + ".json", read(schema + ".json"), "", elements);

        assertThat(elements).hasSizeGreaterThan(4);
        elements.forEach((path, element) -> {
            assertThat(element.path("title").asText()).as(path).containsPattern("\\p{IsHan}");
            assertThat(element.path("description").asText()).as(path).containsPattern("\\p{IsHan}");
        });
    }

    @ParameterizedTest
    @CsvSource({"item, org.tongban.catalog.entry.ServiceItem", "bundle, org.tongban.catalog.entry.Bundle"})
    void asksForExactlyWhatTheCodeReads(String schema, Class<?> type) {
        agree(schema + ".json", read(schema + ".json"), type, schema);
    }

    @Test
    void asksForExactlyWhatTheCodeReadsOfAMaterial() {
        JsonNode library = read("materials.json").at("/definitions/material");
        agree("materials.json", library, LibraryMaterial.class, "material");
    }

    @Test
    void letsARegionDifferOnlyInWhatAnItemHas() {
        Set<String> itemKeys = keys(read("item.json").path("properties"));

        assertThat(keys(read("region.json").path("properties")))
                .isSubsetOf(itemKeys)
                .doesNotContain("name", "materials", "conditions", "basis", "type", "kind", "fees");
    }

    private static void agree(String file, JsonNode schema, Class<?> type, String path) {
        Set<String> fromLibrary = type == Material.class ? keys(library()) : Set.of();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            String at = path + "." + name;
            JsonNode element = schema.path("properties").path(name);
            if (element.isMissingNode() && fromLibrary.contains(name)) {
                continue;
            }
            assertThat(element.isObject()).as(at).isTrue();
            boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (!optional && component.getType() != List.class) {
                assertThat(required(schema)).as(path).contains(name);
            }
            inside(file, element, component, at);
        }
        assertThat(keys(schema.path("properties")))
                .as(path)
                .isSubsetOf(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet()));
    }

    private static void inside(String file, JsonNode element, RecordComponent component, String at) {
        Type type = component.getType() == List.class
                ? ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : component.getType();
        if (type instanceof Class<?> nested && nested.isRecord()) {
            Resolved resolved = resolved(file, element);
            Resolved inner = component.getType() == List.class
                    ? resolved(resolved.file(), resolved.node().path("items"))
                    : resolved;
            agree(inner.file(), inner.node(), nested, at);
        }
    }

    private static JsonNode library() {
        return read("materials.json").at("/definitions/material/properties");
    }

    private record Resolved(String file, JsonNode node) {}

    private static JsonNode described(String file, JsonNode element) {
        return element.has("title") || !element.has("$ref") ? element : described(file, referred(file, element));
    }

    private static JsonNode referred(String file, JsonNode element) {
        String[] parts = element.path("$ref").asText().split("#");
        return read(parts[0].isEmpty() ? file : parts[0]).at(parts[1]);
    }

    private static Resolved resolved(String file, JsonNode element) {
        JsonNode at = element.has("$ref") ? element : element.path("allOf").path(0);
        if (!at.has("$ref")) {
            return new Resolved(file, element);
        }
        String[] parts = at.path("$ref").asText().split("#");
        String target = parts[0].isEmpty() ? file : parts[0];
        return resolved(target, read(target).at(parts[1]));
    }

    /** Every property, with the words that stand at it or, where it only points elsewhere, there. */
    private static void elements(String file, JsonNode node, String path, Map<String, JsonNode> found) {
        node.path("properties").properties().forEach(property -> {
            String at = path + "/" + property.getKey();
            Resolved resolved = resolved(file, property.getValue());
            found.put(at, described(file, property.getValue()));
            elements(resolved.file(), resolved.node(), at, found);
            Resolved item = resolved(resolved.file(), resolved.node().path("items"));
            elements(item.file(), item.node(), at, found);
            Resolved value = resolved(resolved.file(), resolved.node().path("additionalProperties"));
            elements(value.file(), value.node(), at, found);
        });
    }

    private static Set<String> required(JsonNode schema) {
        return StreamSupport.stream(schema.path("required").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    private static Set<String> keys(JsonNode properties) {
        Set<String> keys = new TreeSet<>();
        properties.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static String kind(Path file) {
        return switch (PROCESSES.relativize(file).getName(0).toString()) {
            case "item" -> "item";
            case "bundle" -> "bundle";
            case "region" -> "region";
            case "procedures.yaml" -> "procedures";
            default -> "materials";
        };
    }

    private static JsonNode read(String schema) {
        try {
            return new ObjectMapper()
                    .readTree(PROCESSES.resolve(".schema").resolve(schema).toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
