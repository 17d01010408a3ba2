package org.tongban.engine.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/**
 * A model of the project with one thing in it that would run what is not ours.
 *
 * @param file its name
 * @param element where that thing stands
 * @param content the whole model
 */
public record Attack(String name, String file, String element, String content) {

    /** @return those that were tried on the running system */
    public static Stream<Attack> tried() {
        return read("tried");
    }

    static Stream<Attack> all() {
        return Stream.of("tried", "others").flatMap(Attack::read);
    }

    private static Stream<Attack> read(String kind) {
        Map<String, List<Map<String, String>>> kinds = new Yaml().load(text("src/test/resources/attacks.yaml"));
        return kinds.get(kind).stream().map(Attack::of);
    }

    private static Attack of(Map<String, String> row) {
        Path path = Path.of(row.get("file"));
        String sound = text("processes/" + path);
        String content = sound.replaceFirst(Pattern.quote(row.get("good")), Matcher.quoteReplacement(row.get("bad")));
        if (content.equals(sound)) {
            throw new AssertionError("Nothing is attacked: " + row.get("name"));
        }
        return new Attack(row.get("name"), path.getFileName().toString(), row.get("element"), content);
    }

    private static String text(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
