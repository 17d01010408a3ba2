package org.tongban.engine.check.model;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.ModelException;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.tongban.engine.words.XmlWords;

/** One process file as a designer sees it. */
public record Flow(
        ModelFile file,
        BpmnModelInstance bpmn,
        Process process,
        List<ModelElementInstance> all,
        Map<String, List<SequenceFlow>> bySource,
        Map<String, List<SequenceFlow>> byTarget,
        Map<Class<?>, List<?>> known) {

    private static final int MOST_NODES = 100;
    private static final int MOST_FLOWS = 200;
    private static final Set<String> OFFICE = Set.of("catalogue-change");

    /** @throws Unreadable if it is no BPMN, or holds more or less than one process */
    public static Flow read(ModelFile file) {
        try {
            BpmnModelInstance bpmn = BpmnReader.INSTANCE.parseModelFromStream(
                    new ByteArrayInputStream(file.text().getBytes(StandardCharsets.UTF_8)));
            List<ModelElementInstance> all = Elements.of(bpmn);
            Process process = Elements.process(file, all);
            Elements.requireFew(file, all, FlowNode.class, MOST_NODES);
            Elements.requireFew(file, all, SequenceFlow.class, MOST_FLOWS);
            return new Flow(
                    file,
                    bpmn,
                    process,
                    all,
                    Elements.flows(all, "sourceRef"),
                    Elements.flows(all, "targetRef"),
                    new HashMap<>());
        } catch (ModelException broken) {
            throw new Unreadable(file, XmlWords.of(broken));
        }
    }

    /** @return the file's name without its ending, which is the process's key */
    public String key() {
        return file.key();
    }

    /** @return true if it is about the catalogue and not about a case: designers start it in Tasklist */
    public boolean isOfOffice() {
        return OFFICE.contains(key());
    }

    /** Rules ask for the same elements again and again. */
    @SuppressWarnings("unchecked")
    public <T extends ModelElementInstance> Stream<T> each(Class<T> type) {
        return ((List<T>) known.computeIfAbsent(
                        type, wanted -> all.stream().filter(type::isInstance).toList()))
                .stream();
    }

    /** @return the flows into a node, by what the flows themselves say, as the engine reads them */
    public List<SequenceFlow> into(FlowNode node) {
        return byTarget.getOrDefault(String.valueOf(node.getId()), List.of());
    }

    /** @return the flows out of a node, by what the flows themselves say */
    public List<SequenceFlow> outOf(FlowNode node) {
        return bySource.getOrDefault(String.valueOf(node.getId()), List.of());
    }

    /** @return nodes and sequence flows */
    public Stream<FlowElement> elements() {
        return each(FlowElement.class).filter(element -> element.getId() != null);
    }

    /** @return gateways with more than one way out */
    public Stream<Gateway> splits() {
        return each(Gateway.class).filter(gateway -> outOf(gateway).size() > 1);
    }

    /** @return the calls of this process */
    public Stream<CallActivity> calls(String key) {
        return each(CallActivity.class).filter(call -> key.equals(call.getCalledElement()));
    }

    public boolean calls(List<String> keys) {
        return each(CallActivity.class).anyMatch(call -> keys.contains(call.getCalledElement()));
    }

    public Place at(BaseElement element) {
        return element.getId() == null ? file.whole() : file.at(element.getId());
    }

    /** @return the place of an element that may have no id of its own, such as a definition inside an event */
    public Place around(ModelElementInstance inner) {
        return Stream.iterate(inner, Objects::nonNull, ModelElementInstance::getParentElement)
                .filter(FlowElement.class::isInstance)
                .findFirst()
                .map(element -> at((BaseElement) element))
                .orElseGet(() -> at(process));
    }

    public static boolean insideSubProcess(ModelElementInstance element) {
        return element.getParentElement() instanceof SubProcess;
    }

    public static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(ModelElementInstance::getTextContent)
                .findFirst()
                .orElse("");
    }

    static <T extends ModelElementInstance> Optional<T> extension(BaseElement element, Class<T> type) {
        return extensions(element, type).findFirst();
    }

    public static <T extends ModelElementInstance> Stream<T> extensions(BaseElement element, Class<T> type) {
        return element.getExtensionElements() == null
                ? Stream.empty()
                : element.getExtensionElements().getElementsQuery().filterByType(type).list().stream();
    }
}
