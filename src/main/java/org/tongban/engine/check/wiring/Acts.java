package org.tongban.engine.check.wiring;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.tongban.engine.check.model.Flow;
import org.tongban.engine.check.model.Models;
import org.tongban.engine.words.RegisterCall;

/** Which legal acts a process does, by itself or in the stages it calls. */
public record Acts(Models models) {

    /** @return the nodes of this very process that do one of these acts */
    public Stream<FlowNode> nodes(Flow flow, String... verbs) {
        return flow.each(FlowNode.class).filter(node -> does(node, Set.of(verbs)));
    }

    /** @return true if the node does one of these acts, itself or in the stage it calls */
    public boolean does(FlowNode node, Set<String> verbs) {
        if (node instanceof CallActivity call && call.getCalledElement() != null) {
            return models.flow(call.getCalledElement())
                    .filter(called -> models.entry(called.key()).isEmpty())
                    .filter(called -> Said.commands(called)
                            .anyMatch(said -> verbs.contains(said.call().verb())))
                    .isPresent();
        }
        return expressions(node)
                .anyMatch(words -> verbs.contains(RegisterCall.in(words).verb()));
    }

    /** @return what the node itself says to a register */
    public static Stream<String> expressions(FlowNode node) {
        Stream<String> own = node instanceof ServiceTask task
                ? Stream.of(task).map(ServiceTask::getCamundaExpression)
                : Stream.empty();
        Stream<String> thrown = node instanceof ThrowEvent event
                ? event.getEventDefinitions().stream()
                        .filter(MessageEventDefinition.class::isInstance)
                        .map(definition -> ((MessageEventDefinition) definition).getCamundaExpression())
                : Stream.empty();
        return Stream.concat(own, thrown).filter(words -> words != null);
    }

    /** @return the flows that are taken under this very condition */
    public static List<SequenceFlow> ways(Flow flow, String... conditions) {
        return flow.each(SequenceFlow.class)
                .filter(way -> way.getConditionExpression() != null)
                .filter(way -> List.of(conditions)
                        .contains(way.getConditionExpression().getTextContent().strip()))
                .toList();
    }
}
