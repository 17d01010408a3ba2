package org.tongban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/**
 * The architecture's page shows the modules as they are, and names files that are there; {@code -Dtongban.architecture.write=true}
 * draws the modules anew.
 */
class ArchitectureTest {

    private static final Path PAGE = Path.of("src/docs/architecture.md");
    private static final Path MAIN = Path.of("src/main/java/org/tongban");
    private static final String BEGIN = "<!-- modules -->";
    private static final String END = "<!-- end of modules -->";
    private static final Pattern FILE = Pattern.compile("`([a-z]+(?:/[\\w.-]+)+)`");
    private static final Pattern FOR = Pattern.compile("(?s)/\\*\\*(.*?)\\*/");

    @Test
    void showsTheModulesAsTheyAre() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        if (Boolean.getBoolean("tongban.architecture.write")) {
            page = page.substring(0, begin) + "\n\n" + drawn() + "\n" + page.substring(page.indexOf(END));
            Files.writeString(PAGE, page);
        }

        assertThat(page.substring(begin, page.indexOf(END)).strip()).isEqualTo(drawn().strip());
    }

    @Test
    void namesFilesThatAreThere() throws IOException {
        List<String> named = FILE.matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(named)
                .hasSizeGreaterThan(30)
                .allMatch(file -> Files.exists(MAIN.resolve(file + ".java")) || Files.exists(Path.of(file)));
    }

    private static String drawn() throws IOException {
        ApplicationModules modules = ApplicationModules.of(Tongban.class);
        List<String> names = modules.stream()
                .map(module -> module.getIdentifier().toString())
                .sorted()
                .toList();
        StringBuilder drawn = new StringBuilder("```mermaid\ngraph TD\n");
        for (String name : names) {
            used(modules, name).forEach(other -> drawn.append("  %s --> %s\n".formatted(name, other)));
        }
        drawn.append("```\n\n| package | what for |\n| --- | --- |\n");
        for (Path folder : folders()) {
            drawn.append("| `%s` | %s |\n"
                    .formatted(MAIN.relativize(folder).toString().replace('/', '.'), purpose(folder)));
        }
        return drawn.toString();
    }

    private static Stream<String> used(ApplicationModules modules, String name) {
        ApplicationModule module = modules.getModuleByName(name).orElseThrow();
        return module.getDirectDependencies(modules, DependencyType.values())
                .uniqueModules()
                .map(other -> other.getIdentifier().toString())
                .filter(other -> !other.equals(name))
                .sorted();
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> found = Files.walk(MAIN)) {
            return found.filter(file -> file.endsWith("package-info.java"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
    }

    /** The first sentence of a package's documentation, in the words of a table. */
    private static String purpose(Path folder) throws IOException {
        return FOR.matcher(Files.readString(folder.resolve("package-info.java")))
                .results()
                .map(MatchResult::group)
                .map(text -> text.replaceAll("(?m)^\\s*/?\\*+/?|\\*/$", " ")
                        .replaceAll("\\s+", " ")
                        .replace("&#47;", "/")
                        .strip())
                .map(text ->
                        text.replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`").replaceAll("(?<=[^A-Z]\\.) .*", ""))
                .collect(Collectors.joining());
    }
}
