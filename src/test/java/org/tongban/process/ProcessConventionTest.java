package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** Reads every process and checks what makes it readable; a new one gets all rules for free. */
class ProcessConventionTest {

    private static final int MOST_NODES = 20;
    private static final String CHINESE = "[\\p{IsHan}“”？、]+";
    private static final String ANY_GATEWAY = "(exclusive|inclusive|parallel)Gateway";
    private static final List<String> VOCABULARY = List.of(
            "startEvent",
            "endEvent",
            "boundaryEvent",
            "userTask",
            "serviceTask",
            "receiveTask",
            "businessRuleTask",
            "callActivity",
            "subProcess",
            "exclusiveGateway",
            "inclusiveGateway",
            "parallelGateway");

    /** What a document is issued for, or a right taken, needs its article in the model. */
    private static final List<String> ACTS_OF_LAW = List.of(
            "accept",
            "acceptWithBundle",
            "countAsAccepted",
            "refuse",
            "notifyCorrections",
            "approve",
            "reject",
            "makeLicence",
            "revoke");

    /** A save point would part what a post fills in from the legal act that follows in the same transaction. */
    @ParameterizedTest
    @MethodSource("org.tongban.process.Model#all")
    void hasNoSavePoints(Model model) {
        assertThat(model.process().getModelInstance().getModelElementsByType(FlowNode.class))
                .noneMatch(FlowNode::isCamundaAsyncBefore)
                .noneMatch(FlowNode::isCamundaAsyncAfter);
    }

    @ParameterizedTest
    @MethodSource("org.tongban.process.Model#all")
    void isNamedLikeItsFile(Model model) {
        assertThat(model.process().getId()).isEqualTo(model.key()).matches("[a-z]+(-[a-z]+)*");
        assertThat(model.process().getName()).matches(CHINESE);
        assertThat(model.process().isExecutable()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("org.tongban.process.Model#all")
    void carriesTheOfficialNameOfItsItem(Model model) throws IOException {
        Path entry = model.folder().resolve(model.key() + ".yaml");
        if (Files.exists(entry)) {
            Map<String, Object> item = new Yaml().load(Files.readString(entry));
            assertThat(model.process().getName()).isEqualTo(item.get("name"));
        } else {
            assertThat(model.folder()).hasFileName("stage");
        }
    }

    @ParameterizedTest
    @MethodSource("org.tongban.process.Model#all")
    void keepsItsHistoryForThreeYearsAndIsStartedByAnApplicationOnly(Model model) {
        assertThat(model.process().getCamundaHistoryTimeToLiveString()).isEqualTo("P1095D");
        assertThat(model.process().isCamundaStartableInTasklist()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("org.tongban.process.Model#all")
    void usesOnlyTheElementsThatDesignersOfThisHouseKnow(Model model) {
        assertThat(model.each(FlowNode.class))
                .extracting(ProcessConventionTest::type)
                .isSubsetOf(VOCABULARY);
        assertThat(model.each(Lane.class)).isEmpty();
        assertThat(model.each(SubProcess.class)).allMatch(SubProcess::triggeredByEvent);
    }

    @ParameterizedTest
    @MethodSource("org.tongban.process.Model#all")
    void carriesIdsThatSayWhatTheElementIs(Model model) {
        assertThat(model.elements())
                .allSatisfy(element -> assertThat(element.getId()).matches(prefix(element) + "_([A-Z][a-z]*)+"));
    }

    @ParameterizedTest
    @MethodSource("org.tongban.process.Model#all")
    void speaksChineseOnEveryLabel(Model model) {
        assertThat(model.elements())
                .filteredOn(element -> element.getName() != null)
                .allSatisfy(element -> assertThat(element.getName()).matches(CHINESE));
        assertThat(model.each(FlowNode.class))
                .filteredOn(node -> !type(node).matches(ANY_GATEWAY))
                .allSatisfy(node -> assertThat(node.getName()).as(node.getId()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("org.tongban.process.Model#all")
    void fitsOnOnePage(Model model) {
        assertThat(model.each(FlowNode.class))
                .filteredOn(node -> !(node instanceof BoundaryEvent) && !Model.insideSubProcess(node))
                .hasSizeLessThanOrEqualTo(MOST_NODES);
    }

    @ParameterizedTest
    @MethodSource("org.tongban.process.Model#all")
    void citesTheLawWhereTheLawIsAtWork(Model model) {
        assertThat(model.process().getDocumentations()).isNotEmpty();
        assertThat(model.each(ServiceTask.class))
                .filteredOn(task -> ACTS_OF_LAW.contains(
                        RegisterCall.in(task.getCamundaExpression()).verb()))
                .allSatisfy(task -> assertThat(Model.documentation(task))
                        .as(task.getId())
                        .containsPattern("《.+》第.+条|〔20\\d\\d〕\\d+号"));
    }

    private static String type(FlowElement element) {
        return element.getElementType().getTypeName();
    }

    private static String prefix(FlowElement element) {
        String type = type(element);
        if (element instanceof SequenceFlow) {
            return "Flow";
        }
        return type.matches(ANY_GATEWAY) ? "Gateway" : Character.toUpperCase(type.charAt(0)) + type.substring(1);
    }
}
