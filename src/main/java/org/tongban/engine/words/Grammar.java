package org.tongban.engine.words;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The elements, attributes and expressions of one kind of model.
 *
 * @param namespaces by address the prefix under which the lists know a namespace; elements of others are refused
 * @param elements the attributes of each element
 * @param owners where an extension may only stand: in the extensions of this element
 * @param expressions what may stand in an attribute, or in an element's text; everywhere else only plain words
 */
record Grammar(
        Map<String, String> namespaces,
        Map<String, Set<String>> elements,
        Map<String, String> owners,
        Map<String, Predicate<String>> expressions) {

    /** An id, and what only Modeler reads. */
    private static final String EVERYWHERE = "id camunda:modelerTemplate camunda:modelerTemplateVersion ";

    private static final Predicate<String> COMMAND =
            text -> RegisterCall.in(text).isCommand();
    private static final Predicate<String> VALUE = text -> isPlain(text)
            || RegisterCall.in(text).isQuestion()
            || Saying.in(text).filter(Saying.Constant.class::isInstance).isPresent();
    private static final Predicate<String> CONDITION = text -> Saying.in(text)
            .filter(said ->
                    said instanceof Saying.Constant || said instanceof Saying.Flag || said instanceof Saying.Choice)
            .isPresent();
    private static final Predicate<String> NUMBER =
            text -> text.equals(Saying.CASE_NUMBER) || RegisterCall.in(text).isQuestion();

    static final Grammar BPMN = new Grammar(
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
                    known("bpmn:serviceTask", "name camunda:expression"),
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
                    "camunda:executionListener", "bpmn:businessRuleTask",
                    "camunda:inputOutput", "bpmn:businessRuleTask",
                    "camunda:in", "bpmn:callActivity",
                    "camunda:out", "bpmn:callActivity"),
            Map.of(
                    "camunda:expression", COMMAND,
                    "expression", COMMAND,
                    "camunda:formKey",
                            Pattern.compile("embedded:/staff/forms/catalogue-change\\.html")
                                    .asMatchPredicate(),
                    "businessKey", NUMBER,
                    "source", Flags::isVariable,
                    "target", Flags::isVariable,
                    "sourceExpression", VALUE,
                    "bpmn:conditionExpression", CONDITION,
                    "bpmn:loopCardinality", Pattern.compile("\\d{1,2}").asMatchPredicate(),
                    "camunda:inputParameter", VALUE));

    private static final Predicate<String> FEEL = Set.of(
            "feel",
            "FEEL",
            "http://www.omg.org/spec/FEEL/20140401",
            "https://www.omg.org/spec/DMN/20180521/FEEL/",
            "https://www.omg.org/spec/DMN/20191111/FEEL/")::contains;

    static final Grammar DMN = new Grammar(
            Map.of(
                    "https://www.omg.org/spec/DMN/20191111/MODEL/", "dmn:",
                    "http://camunda.org/schema/1.0/dmn", "camunda:",
                    "https://www.omg.org/spec/DMN/20191111/DMNDI/", "di:",
                    "http://www.omg.org/spec/DMN/20180521/DI/", "di:",
                    "http://www.omg.org/spec/DMN/20180521/DC/", "di:"),
            Map.ofEntries(
                    known("dmn:definitions", "name namespace exporter exporterVersion expressionLanguage"),
                    known("dmn:decision", "name camunda:historyTimeToLive camunda:versionTag"),
                    known("dmn:description", ""),
                    known("dmn:decisionTable", "hitPolicy preferredOrientation"),
                    known("dmn:input", "label"),
                    known("dmn:inputExpression", "typeRef expressionLanguage"),
                    known("dmn:inputValues", "expressionLanguage"),
                    known("dmn:output", "label name typeRef"),
                    known("dmn:outputValues", "expressionLanguage"),
                    known("dmn:rule", ""),
                    known("dmn:inputEntry", "expressionLanguage"),
                    known("dmn:outputEntry", "expressionLanguage"),
                    known("dmn:text", ""),
                    known("di:DMNDI", ""),
                    known("di:DMNDiagram", "name"),
                    known("di:DMNShape", "dmnElementRef isCollapsed"),
                    known("di:Bounds", "x y width height")),
            Map.of(),
            Map.of("expressionLanguage", FEEL));

    private static Map.Entry<String, Set<String>> known(String element, String attributes) {
        return entry(element, Set.of((EVERYWHERE + attributes).strip().split(" ")));
    }

    static boolean isPlain(String text) {
        return Saying.in(text).filter(Saying.Plain.class::isInstance).isPresent();
    }

    /** @return true if the value may stand in this attribute, or in the text of this element */
    boolean allows(String place, String value) {
        return expressions.getOrDefault(place, Grammar::isPlain).test(value);
    }
}
