package org.tongban.engine.check.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.ModelInstance;
import org.camunda.bpm.model.xml.impl.ModelInstanceImpl;
import org.camunda.bpm.model.xml.impl.util.ModelUtil;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Goes through a model once; the model's own search goes through it once for each kind of element there is. */
final class Elements {

    private Elements() {}

    /** @return all elements in their order */
    public static List<ModelElementInstance> of(ModelInstance model) {
        return through(model.getDocument().getRootElement())
                .map(element -> ModelUtil.getModelElement(element, (ModelInstanceImpl) model))
                .toList();
    }

    /** @return sequence flows by the id of the node that one of their ends is at, as they say it */
    static Map<String, List<SequenceFlow>> flows(List<ModelElementInstance> all, String end) {
        return all.stream()
                .filter(SequenceFlow.class::isInstance)
                .map(SequenceFlow.class::cast)
                .filter(flow -> flow.getAttributeValue(end) != null)
                .collect(Collectors.groupingBy(flow -> flow.getAttributeValue(end)));
    }

    /** @throws Unreadable if there are more or less than one */
    static Process process(ModelFile file, List<ModelElementInstance> all) {
        List<Process> processes = all.stream()
                .filter(Process.class::isInstance)
                .map(Process.class::cast)
                .toList();
        if (processes.size() != 1) {
            throw new Unreadable(file, "应当恰好有一个流程 / exactly one process");
        }
        return processes.get(0);
    }

    private static Stream<DomElement> through(DomElement element) {
        return Stream.concat(
                Stream.of(element), element.getChildElements().stream().flatMap(Elements::through));
    }

    /** Other rules say how large a page may be; these bound how long any rule can look at it. */
    static void requireFew(
            ModelFile file, List<ModelElementInstance> all, Class<? extends FlowElement> type, int most) {
        long count = all.stream().filter(type::isInstance).count();
        if (count > most) {
            throw new Unreadable(file, "节点或者连线太多，共%d个，最多%d个 / too many nodes or flows".formatted(count, most));
        }
    }
}
