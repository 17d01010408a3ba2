package org.tongban;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What modules show each other. A type is public as soon as another package of its own module needs it, so the word says little; what
 * counts is which of a module's types the others have to know.
 */
@AnalyzeClasses(packages = "org.tongban", importOptions = DoNotIncludeTests.class)
class ShownTest {

    private static final int MOST_PERCENT = 30;

    @ArchTest
    static void isLittleOfWhatThereIs(JavaClasses classes) {
        Set<String> all = classes.stream()
                .map(JavaClass::getName)
                .filter(name -> !name.endsWith("package-info"))
                .map(ShownTest::whole)
                .collect(Collectors.toSet());
        Set<String> shown = classes.stream()
                .flatMap(one -> one.getDirectDependenciesFromSelf().stream()
                        .map(used ->
                                used.getTargetClass().getBaseComponentType().getName())
                        .filter(used -> classes.contain(used) && !module(used).equals(module(one.getName()))))
                .map(ShownTest::whole)
                .collect(Collectors.toSet());

        assertThat(shown.size() * 100 / all.size()).isBetween(5, MOST_PERCENT);
    }

    private static String whole(String type) {
        return type.contains("$") ? type.substring(0, type.indexOf('$')) : type;
    }

    private static String module(String type) {
        return type.split("\\.")[2];
    }
}
