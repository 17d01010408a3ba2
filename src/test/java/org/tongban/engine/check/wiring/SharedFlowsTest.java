package org.tongban.engine.check.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongban.engine.check.SmallHall;
import org.tongban.engine.check.model.Finding;
import org.tongban.engine.check.model.ModelFile;
import org.tongban.engine.check.model.Models;

/** A designer may explain a shared stage and draw it more clearly, and nothing else. */
class SharedFlowsTest {

    private static final Pattern VALUE = Pattern.compile("(?<=[ :](?!id=)\\w{1,40}=\")[^\"]+(?=\")");
    private static final Pattern WORDS = Pattern.compile("(?<=Expression\">|tDuration>)[^<]+");
    private static final Pattern FLOW = Pattern.compile("<bpmn:sequenceFlow id=\"(\\w+)\"[^>]*/>");

    static Stream<ModelFile> held() {
        return SharedFlows.held().stream();
    }

    @Test
    void holdsEachStageAndTheProceduresOfTheHall() {
        assertThat(held().map(ModelFile::key))
                .containsExactlyInAnyOrder(
                        "accept",
                        "catalogue-change",
                        "decide",
                        "inspect",
                        "issue",
                        "joint-inspect",
                        "limit-supervision",
                        "revoke",
                        "send-out",
                        "special-procedure",
                        "supply-missing-material",
                        "verify-commitment",
                        "withdraw");
    }

    @ParameterizedTest
    @MethodSource("held")
    void mayBeExplainedAndDrawnOtherwise(ModelFile held) {
        String other = held.text()
                .replace("<bpmn:documentation>", "<bpmn:documentation>修订：")
                .replaceAll("(<dc:Bounds x=\"\\d+\" y=)\"\\d+\"", "$1\"7\"")
                .replace(
                        "</bpmn:process>",
                        "<bpmn:textAnnotation id=\"TextAnnotation_More\"><bpmn:text>本局注</bpmn:text></bpmn:textAnnotation></bpmn:process>");

        assertThat(other).isNotEqualTo(held.text());
        assertThat(found(held, other)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("held")
    void runsByNoOtherValueOrWords(ModelFile held) {
        String process = held.text().substring(0, held.text().indexOf("<bpmndi:"));
        List<MatchResult> values = Stream.of(VALUE, WORDS)
                .flatMap(pattern -> pattern.matcher(process).results())
                .filter(value -> value.start() > process.indexOf("<bpmn:process"))
                .toList();

        assertThat(values).hasSizeGreaterThan(10).allSatisfy(value -> {
            String other =
                    process.substring(0, value.start()) + "x" + held.text().substring(value.end());
            assertThat(said(held, other)).as(value.group()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("held")
    void losesNoWay(ModelFile held) {
        List<String> ways =
                FLOW.matcher(held.text()).results().map(way -> way.group(1)).toList();

        assertThat(ways).isNotEmpty().allSatisfy(way -> {
            String without = held.text()
                    .replace(" default=\"%s\"".formatted(way), "")
                    .replaceFirst("<bpmn:sequenceFlow id=\"%s\"[^>]*/>".formatted(way), "")
                    .replaceAll("<bpmn:(incoming|outgoing)>%s</bpmn:(incoming|outgoing)>".formatted(way), "")
                    .replaceFirst(
                            "(?s)<bpmndi:BPMNEdge id=\"[^\"]*\" bpmnElement=\"%s\">.*?</bpmndi:BPMNEdge>"
                                    .formatted(way),
                            "");
            assertThat(found(held, without)).as(way).isNotEmpty();
        });
    }

    @Test
    void namesWhatIsOtherwiseOrMissing() {
        ModelFile decide =
                held().filter(file -> file.key().equals("decide")).findFirst().orElseThrow();

        assertThat(found(
                        decide,
                        decide.text()
                                .replace("camunda:candidateGroups=\"head\"", "camunda:candidateGroups=\"window\"")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.element()).isEqualTo("UserTask_Decide");
                    assertThat(finding.chinese()).contains("只能改说明、批注和画法");
                });
    }

    @Test
    void leavesOtherProcessesAlone() {
        ModelFile item = SmallHall.files().stream()
                .filter(file -> file.name().equals("small-permit.bpmn"))
                .findFirst()
                .orElseThrow();

        assertThat(found(
                        item,
                        item.text()
                                .replace(
                                        "camunda:candidateGroups=\"examiner\"",
                                        "camunda:candidateGroups=\"reviewer\"")))
                .isEmpty();
    }

    /** Some values make a file that cannot even be read; that is found before. */
    private static boolean said(ModelFile held, String text) {
        Models models = new Models(List.of(new ModelFile(held.name(), text)));
        return !models.unreadable().isEmpty()
                || SharedFlows.AS_HELD.findings(models).findAny().isPresent();
    }

    private static List<Finding> found(ModelFile held, String text) {
        Models models = new Models(List.of(new ModelFile(held.name(), text)));
        assertThat(models.unreadable()).isEmpty();
        return SharedFlows.AS_HELD.findings(models).toList();
    }
}
