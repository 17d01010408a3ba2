package org.tongban;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A package has one meaning and few files, and the packages inside a module depend one way. */
@AnalyzeClasses(packages = "org.tongban", importOptions = DoNotIncludeTests.class)
class RoomsTest {

    private static final String ROOT = "org.tongban.";
    private static final Path MAIN = Path.of("src/main/java/org/tongban");
    private static final int MOST_FILES = 25;

    /** Packages that have more than one meaning still, with the most files they may hold; the numbers only get smaller. */
    private static final Map<String, Integer> STILL_TO_SPLIT = Map.of("engine", 69);

    /** The packages of modules that are split, from top to bottom: each may use those that stand below it. */
    private static final List<List<String>> ROOMS = List.of(
            List.of("form.reading", "form", "form.number"),
            List.of("workbench", "workbench.flow", "workbench.drawing"),
            List.of("document", "document.content", "document.waiting"),
            List.of(
                    "portal.api",
                    "portal.api.view",
                    "portal.api.refusal",
                    "portal.progress",
                    "portal.guide",
                    "portal.staff",
                    "portal.apply",
                    "portal.sheet",
                    "portal.page",
                    "portal.security",
                    "portal.upload",
                    "portal.gate",
                    "portal.kept",
                    "portal.list",
                    "portal.code",
                    "portal.door",
                    "portal"),
            List.of(
                    "catalog.guidance",
                    "catalog",
                    "catalog.version",
                    "catalog.source.rule",
                    "catalog.source",
                    "catalog.entry",
                    "catalog.entry.material",
                    "catalog.entry.procedure",
                    "catalog.entry.law"),
            List.of(
                    "cases.search",
                    "cases.intake",
                    "cases.supply",
                    "cases.step",
                    "cases.trust",
                    "cases.office",
                    "cases.register",
                    "cases.material",
                    "cases.ledger",
                    "cases.term",
                    "cases"));

    /** Of modules that are not split as a whole yet. */
    private static final List<List<String>> PARTS = List.of(
            List.of(
                    "engine.check",
                    "engine.check.book",
                    "engine.check.structure",
                    "engine.check.law",
                    "engine.check.wiring",
                    "engine.check.model"),
            List.of("engine.identity", "engine.people"));

    @ArchTest
    static void useOnlyWhatStandsBelow(JavaClasses classes) {
        for (List<String> rooms : Stream.concat(ROOMS.stream(), PARTS.stream()).toList()) {
            for (int place = 1; place < rooms.size(); place++) {
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + rooms.get(place))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(rooms.subList(0, place).stream()
                                .map(ROOT::concat)
                                .toArray(String[]::new))
                        .check(classes);
            }
        }
    }

    @ArchTest
    static void allHaveTheirPlace(JavaClasses classes) {
        for (List<String> rooms : ROOMS) {
            String module = ROOT + rooms.get(0).split("\\.")[0];
            assertThat(classes.stream()
                            .map(JavaClass::getPackageName)
                            .filter(name -> (name + ".").startsWith(module + "."))
                            .collect(Collectors.toSet()))
                    .containsExactlyInAnyOrderElementsOf(
                            rooms.stream().map(ROOT::concat).toList());
        }
    }

    @Test
    void holdFewFiles() throws IOException {
        files().forEach((name, files) ->
                assertThat(files).as(name).isLessThanOrEqualTo(STILL_TO_SPLIT.getOrDefault(name, MOST_FILES)));
    }

    @Test
    void areNoLongerNamedOnceTheyAreSplit() throws IOException {
        Map<String, Integer> files = files();

        assertThat(STILL_TO_SPLIT.keySet())
                .allSatisfy(name -> assertThat(files.get(name)).as(name).isGreaterThan(MOST_FILES));
    }

    private static Map<String, Integer> files() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(RoomsTest::name, file -> 1, Integer::sum));
        }
    }

    private static String name(Path file) {
        return MAIN.relativize(file.getParent()).toString().replace('/', '.');
    }
}
