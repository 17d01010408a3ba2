package org.tongban.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One form file of the project, as Tasklist and the portal read it. */
record FormFile(Path file, JsonNode content) {

    /** @return every form, for {@code @MethodSource} */
    static List<FormFile> all() {
        return in(Path.of("forms"));
    }

    /** @return the forms that posts fill in, for {@code @MethodSource} */
    static List<FormFile> ofPosts() {
        return in(Path.of("forms/post"));
    }

    private static List<FormFile> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .map(FormFile::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static FormFile read(Path file) {
        try {
            return new FormFile(file, new ObjectMapper().readTree(Files.readString(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String id() {
        return file.getFileName().toString().replace(".form", "");
    }

    /** @return all components, with those inside groups and lists */
    List<JsonNode> components() {
        List<JsonNode> components = new ArrayList<>();
        collect(content, components);
        return components;
    }

    /** @return the inputs outside lists */
    List<JsonNode> inputs() {
        List<JsonNode> inputs = new ArrayList<>();
        content.path("components").forEach(component -> {
            if ("group".equals(type(component))) {
                component.path("components").forEach(inputs::add);
            } else {
                inputs.add(component);
            }
        });
        return inputs.stream().filter(input -> input.has("key")).toList();
    }

    static String type(JsonNode component) {
        return component.path("type").asText();
    }

    private static void collect(JsonNode parent, List<JsonNode> components) {
        parent.path("components").forEach(component -> {
            components.add(component);
            collect(component, components);
        });
    }

    @Override
    public String toString() {
        return id();
    }
}
