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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A package has one meaning and few files, and the packages inside a module depend one way. */
@AnalyzeClasses(packages = "org.tongban", importOptions = DoNotIncludeTests.class)
class RoomsTest {

    private static final String ROOT = "org.tongban.";
    private static final Path MAIN = Path.of("src/main/java/org/tongban");
    private static final int MOST_FILES = 25;

    /** The packages of modules, from top to bottom: each may use those that stand below it. */
    private static final List<List<String>> ROOMS = List.of(
            List.of("form.reading", "form", "form.number"),
            List.of("workbench", "workbench.flow", "workbench.drawing"),
            List.of("document", "document.words", "document.content", "document.waiting"),
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
                    "cases.post",
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
                    "cases"),
            List.of(
                    "engine.demo",
                    "engine.check",
                    "engine.check.book",
                    "engine.check.structure",
                    "engine.check.law",
                    "engine.check.wiring",
                    "engine.check.model",
                    "engine.rest",
                    "engine.identity",
                    "engine.desk",
                    "engine",
                    "engine.turn",
                    "engine.rule",
                    "engine.words",
                    "engine.words.feel",
                    "engine.step",
                    "engine.outgoing",
                    "engine.parse",
                    "engine.task",
                    "engine.postform",
                    "engine.limit",
                    "engine.run",
                    "engine.people",
                    "engine.password",
                    "engine.lean",
                    "engine.flow"));

    @ArchTest
    static void useOnlyWhatStandsBelow(JavaClasses classes) {
        for (List<String> rooms : ROOMS) {
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
        try (Stream<Path> files = Files.walk(MAIN)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(RoomsTest::name, file -> 1, Integer::sum))
                    .forEach((room, count) -> assertThat(count).as(room).isLessThanOrEqualTo(MOST_FILES));
        }
    }

    private static String name(Path file) {
        return MAIN.relativize(file.getParent()).toString().replace('/', '.');
    }
}
