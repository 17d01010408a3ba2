package org.tongban.engine.check.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Gathers the files that rules look at. */
public final class ModelFiles {

    private static final List<String> ENDINGS = List.of(".bpmn", ".dmn", ".form", ".yaml", ".json");

    private ModelFiles() {}

    /**
     * @return what lies below these folders, and these files
     * @throws UncheckedIOException if one does not exist or cannot be read
     */
    public static List<ModelFile> below(List<Path> places) {
        List<ModelFile> files = new ArrayList<>();
        for (Path place : places) {
            try (Stream<Path> found = Files.walk(place)) {
                found.filter(file -> Files.isRegularFile(file) && isOurs(file.toString()))
                        .sorted()
                        .forEach(file -> files.add(read(file)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return files;
    }

    /** @return the place below which the folders {@code processes} and {@code forms} lie, if they are among these */
    public static @Nullable String root(List<Path> places) {
        return places.stream()
                .map(Path::toAbsolutePath)
                .filter(place -> place.endsWith("processes"))
                .filter(place ->
                        places.stream().anyMatch(other -> other.toAbsolutePath().equals(place.resolveSibling("forms"))))
                .findFirst()
                .map(Path::getParent)
                .map(parent -> parent.toUri().toString())
                .orElse(null);
    }

    /** @return what the application itself holds below {@code processes} and {@code forms} */
    public static List<ModelFile> packaged() {
        return Stream.of("processes", "forms").flatMap(ModelFiles::packaged).toList();
    }

    public static boolean isOurs(String path) {
        return ENDINGS.stream().anyMatch(path::endsWith);
    }

    private static Stream<ModelFile> packaged(String folder) {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "/**");
            return Arrays.stream(found)
                    .filter(resource -> isOurs(String.valueOf(resource.getFilename())))
                    .map(resource -> packaged(folder, resource));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ModelFile packaged(String folder, Resource resource) {
        try {
            String url = resource.getURL().toString();
            return new ModelFile(
                    url.substring(url.lastIndexOf("/" + folder + "/") + 1),
                    resource.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ModelFile read(Path file) {
        try {
            return new ModelFile(file.toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
