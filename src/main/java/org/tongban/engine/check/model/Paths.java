package org.tongban.engine.check.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The ways through one process. */
public record Paths(Flow flow) {

    /** @return where an application enters, not the starts of event sub-processes */
    public Stream<StartEvent> starts() {
        return flow.each(StartEvent.class).filter(start -> !Flow.insideSubProcess(start));
    }

    /** @return the nodes a case comes to next, boundary events of an activity among them */
    public Stream<FlowNode> after(FlowNode node) {
        return Stream.concat(
                flow.outOf(node).stream().map(SequenceFlow::getTarget).filter(Objects::nonNull),
                flow.each(BoundaryEvent.class).filter(event -> node.equals(event.getAttachedTo())));
    }

    Stream<FlowNode> before(FlowNode node) {
        Stream<FlowNode> host = node instanceof BoundaryEvent event ? Stream.of(event.getAttachedTo()) : Stream.empty();
        return Stream.concat(
                flow.into(node).stream().map(SequenceFlow::getSource).filter(Objects::nonNull), host);
    }

    /** @return every node that can be reached, without the first unless a loop leads back to it */
    public Set<FlowNode> from(FlowNode first) {
        return from(first, node -> false);
    }

    /** @return every node that can be reached without going through the barrier */
    public Set<FlowNode> from(FlowNode first, Predicate<FlowNode> barrier) {
        return walk(first, this::after, barrier);
    }

    /** @return every node to which a case comes with no task completed and no message received in between */
    public Set<FlowNode> byThemselves(FlowNode first) {
        return walk(
                first,
                node -> after(node).filter(next -> !isMessage(next) && (!waits(node) || next instanceof BoundaryEvent)),
                node -> false);
    }

    private static boolean waits(FlowNode node) {
        return node instanceof UserTask || node instanceof ReceiveTask;
    }

    private static boolean isMessage(FlowNode node) {
        return node instanceof CatchEvent event
                && !event.getEventDefinitions().isEmpty()
                && event.getEventDefinitions().stream().allMatch(MessageEventDefinition.class::isInstance);
    }

    /** @return true if a case may come to this node without these; a parallel or inclusive join waits for every way into it */
    public boolean avoids(FlowNode node, Predicate<FlowNode> these) {
        Set<FlowNode> reached = new HashSet<>(starts().toList());
        boolean further = true;
        while (further) {
            further = flow
                    .each(FlowNode.class)
                    .filter(next -> !reached.contains(next) && !these.test(next))
                    .filter(next -> waitsForAll(next)
                            ? before(next).allMatch(reached::contains)
                            : before(next).anyMatch(reached::contains))
                    .toList()
                    .stream()
                    .anyMatch(reached::add);
        }
        return reached.contains(node);
    }

    private boolean waitsForAll(FlowNode node) {
        return (node instanceof ParallelGateway || node instanceof InclusiveGateway)
                && flow.into(node).size() > 1;
    }

    /** @return the nearest nodes of this kind on every way back */
    public Stream<FlowNode> nearestBefore(FlowNode last, Predicate<FlowNode> kind) {
        return walk(last, this::before, kind).stream().filter(kind);
    }

    private static Set<FlowNode> walk(
            FlowNode first, Function<FlowNode, Stream<FlowNode>> step, Predicate<FlowNode> barrier) {
        Set<FlowNode> seen = new LinkedHashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>();
        step.apply(first).forEach(open::add);
        while (!open.isEmpty()) {
            FlowNode node = open.poll();
            if (seen.add(node) && !barrier.test(node)) {
                step.apply(node).forEach(open::add);
            }
        }
        return seen;
    }
}
