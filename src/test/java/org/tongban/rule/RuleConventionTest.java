package org.tongban.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every decision table; a new one gets all rules for free. */
class RuleConventionTest {

    @ParameterizedTest
    @MethodSource("files")
    void isNamedLikeItsFileAndInChinese(Path file) {
        Decision decision = decision(file);

        assertThat(file).hasFileName(decision.getId() + ".dmn");
        assertThat(decision.getName()).matches("\\p{IsHan}+");
        assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("P1095D");
    }

    @ParameterizedTest
    @MethodSource("files")
    void letsOneRowFitAndSaysWhy(Path file) {
        assertThat(table(file).getHitPolicy()).isEqualTo(HitPolicy.UNIQUE);
        assertThat(table(file).getRules())
                .extracting(RuleConventionTest::description)
                .allMatch(reason -> reason.endsWith("。"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("files")
    void labelsItsColumnsInChinese(Path file) {
        assertThat(table(file).getInputs()).extracting(DmnElement::getLabel).allMatch(RuleConventionTest::isChinese);
        assertThat(table(file).getOutputs()).extracting(DmnElement::getLabel).allMatch(RuleConventionTest::isChinese);
    }

    @ParameterizedTest
    @MethodSource("files")
    void carriesIdsThatSayWhatTheElementIs(Path file) {
        assertThat(model(file).getModelElementsByType(DmnElement.class))
                .filteredOn(element -> !(element instanceof Decision))
                .extracting(DmnElement::getId)
                .allSatisfy(id -> assertThat(id).matches("[A-Z][A-Za-z]+(_[A-Z][A-Za-z]+){1,2}"));
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("processes/rule"))) {
            return files.filter(file -> file.toString().endsWith(".dmn"))
                    .sorted()
                    .toList();
        }
    }

    private static DmnModelInstance model(Path file) {
        return Dmn.readModelFromFile(file.toFile());
    }

    private static Decision decision(Path file) {
        return model(file).getModelElementsByType(Decision.class).iterator().next();
    }

    private static DecisionTable table(Path file) {
        return (DecisionTable) decision(file).getExpression();
    }

    private static String description(Rule rule) {
        ModelElementInstance description = rule.getDescription();
        return description == null ? "" : description.getTextContent();
    }

    private static boolean isChinese(String label) {
        return label.matches("[\\p{IsHan}（）]+");
    }
}
