package org.tongban.engine.words;

import static java.util.Map.entry;
import static org.tongban.engine.words.Grammar.known;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a flow is made of. */
final class BpmnGrammar {

    private static final Predicate<String> COMMAND =
            text -> RegisterCall.in(text).isCommand();
    /** A rule task's listener takes over what the table came to, and says nothing else. */
    private static final Predicate<String> RESULT =
            COMMAND.and(text -> RegisterCall.in(text).verb().equals("recordInstantApproval"));

    private static final Predicate<String> VALUE = text -> RegisterCall.in(text).isQuestion()
            || Saying.in(text).filter(Saying.Constant.class::isInstance).isPresent();
    private static final Predicate<String> CONDITION = text -> Saying.in(text)
            .filter(said ->
                    said instanceof Saying.Constant || said instanceof Saying.Flag || said instanceof Saying.Choice)
            .isPresent();
    private static final Predicate<String> NUMBER = text -> text.equals(Saying.CASE_NUMBER)
            || RegisterCall.in(text).isQuestion()
                    && RegisterCall.in(text).verb().equals("child");

    /** An error that a model ends with; one that is called like a class would catch what the register refuses. */
    private static final Predicate<String> ERROR = Pattern.compile("\\w+").asMatchPredicate();

    /** How long to wait before each further try, in minutes and hours. */
    private static final Predicate<String> PAUSES =
            Pattern.compile("PT[1-9]\\d?[MH](?:,PT[1-9]\\d?[MH]){0,9}+").asMatchPredicate();

    /** What is called is a part of a case; these have transactions of their own, and no case. */
    private static final Predicate<String> CALLED = text ->
            Grammar.isPlain(text) && !Set.of("send-out", "catalogue-change").contains(text);

    /** What the register itself keeps under these names while a step is done. */
    private static final Set<String> OURS = Set.of("actor", "filledForm", "submission", "decisionResult");

    static final Grammar ALL = new Grammar(
            Map.of(
                    "http://www.omg.org/spec/BPMN/20100524/MODEL", "bpmn:",
                    "http://camunda.org/schema/1.0/bpmn", "camunda:",
                    "http://www.omg.org/spec/BPMN/20100524/DI", "di:",
                    "http://www.omg.org/spec/DD/20100524/DI", "di:",
                    "http://www.omg.org/spec/DD/20100524/DC", "di:"),
            Map.ofEntries(
                    known("bpmn:definitions", "name targetNamespace exporter exporterVersion"),
                    known(
                            "bpmn:process",
                            "name isExecutable isClosed processType camunda:historyTimeToLive camunda:isStartableInTasklist"
                                    + " camunda:versionTag"),
                    known("bpmn:message", "name"),
                    known("bpmn:error", "name errorCode"),
                    known("bpmn:documentation", "textFormat"),
                    known("bpmn:extensionElements", ""),
                    known("bpmn:incoming", ""),
                    known("bpmn:outgoing", ""),
                    known("bpmn:startEvent", "name isInterrupting camunda:formKey"),
                    known("bpmn:endEvent", "name"),
                    known("bpmn:intermediateCatchEvent", "name"),
                    known("bpmn:boundaryEvent", "name attachedToRef cancelActivity"),
                    known("bpmn:timerEventDefinition", ""),
                    known("bpmn:timeDuration", ""),
                    known("bpmn:messageEventDefinition", "messageRef camunda:expression"),
                    known("bpmn:errorEventDefinition", "errorRef"),
                    known("bpmn:terminateEventDefinition", ""),
                    known(
                            "bpmn:userTask",
                            "name camunda:formRef camunda:formRefBinding camunda:candidateGroups camunda:dueDate"),
                    known("bpmn:multiInstanceLoopCharacteristics", "isSequential"),
                    known("bpmn:loopCardinality", ""),
                    known("bpmn:serviceTask", "name camunda:expression camunda:asyncBefore"),
                    known("camunda:failedJobRetryTimeCycle", ""),
                    known("bpmn:receiveTask", "name messageRef"),
                    known("bpmn:businessRuleTask", "name camunda:decisionRef camunda:decisionRefBinding"),
                    known("bpmn:callActivity", "name calledElement camunda:calledElementBinding"),
                    known("bpmn:subProcess", "name triggeredByEvent"),
                    known("bpmn:exclusiveGateway", "name default gatewayDirection"),
                    known("bpmn:inclusiveGateway", "name default gatewayDirection"),
                    known("bpmn:parallelGateway", "name gatewayDirection"),
                    known("bpmn:sequenceFlow", "name sourceRef targetRef"),
                    known("bpmn:conditionExpression", ""),
                    known("bpmn:textAnnotation", "textFormat"),
                    known("bpmn:text", ""),
                    known("bpmn:association", "associationDirection sourceRef targetRef"),
                    known("camunda:executionListener", "event expression"),
                    known("camunda:in", "businessKey source sourceExpression target"),
                    known("camunda:out", "source sourceExpression target"),
                    known("camunda:inputOutput", ""),
                    known("camunda:inputParameter", "name"),
                    known("di:BPMNDiagram", "name documentation resolution"),
                    known("di:BPMNPlane", "bpmnElement"),
                    known("di:BPMNShape", "bpmnElement isHorizontal isExpanded isMarkerVisible"),
                    known("di:BPMNEdge", "bpmnElement sourceElement targetElement messageVisibleKind"),
                    known("di:BPMNLabel", "labelStyle"),
                    known("di:Bounds", "x y width height"),
                    known("di:waypoint", "x y")),
            Map.of(
                    "bpmn:multiInstanceLoopCharacteristics", "bpmn:userTask",
                    "camunda:executionListener", "bpmn:businessRuleTask",
                    "camunda:inputOutput", "bpmn:businessRuleTask",
                    "camunda:in", "bpmn:callActivity",
                    "camunda:out", "bpmn:callActivity",
                    "camunda:failedJobRetryTimeCycle", "bpmn:serviceTask"),
            Map.ofEntries(
                    entry("camunda:versionTag", Grammar.VERSION),
                    entry("camunda:expression", COMMAND),
                    entry("calledElement", CALLED),
                    entry("event", "end"::equals),
                    entry("expression", RESULT),
                    entry(
                            "camunda:formKey",
                            Pattern.compile("embedded:/staff/forms/catalogue-change\\.html")
                                    .asMatchPredicate()),
                    entry("errorCode", ERROR),
                    entry("errorRef", ERROR),
                    entry("businessKey", NUMBER),
                    entry("source", Flags::isVariable),
                    entry("target", Flags::isVariable),
                    entry("sourceExpression", VALUE),
                    entry("bpmn:conditionExpression", CONDITION),
                    entry("bpmn:loopCardinality", Pattern.compile("[2-9]").asMatchPredicate()),
                    entry("camunda:failedJobRetryTimeCycle", PAUSES),
                    entry("camunda:inputParameter", VALUE)),
            Map.of(
                    "camunda:inputParameter",
                            attributes -> Optional.ofNullable(attributes.get("name"))
                                    .filter(name -> !OURS.contains(name) && !Flags.isVariable(name))
                                    .isPresent(),
                    "bpmn:serviceTask", BpmnGrammar::isSavedToSendOnly,
                    "camunda:in", HandedOver::isAllowed,
                    "camunda:out", HandedOver::isAllowed));

    private BpmnGrammar() {}

    /** What was filled in and the act that follows are one transaction; only what goes out of the hall has one of its own. */
    private static boolean isSavedToSendOnly(Map<String, String> attributes) {
        return !attributes.containsKey("camunda:asyncBefore")
                || RegisterCall.in(attributes.getOrDefault("camunda:expression", ""))
                        .isAboutOutgoing();
    }
}
