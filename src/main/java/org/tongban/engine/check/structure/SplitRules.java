package org.tongban.engine.check.structure;

import static org.tongban.engine.check.model.Rule.eachFlow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.LoopCardinality;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.tongban.engine.check.model.Flow;
import org.tongban.engine.check.model.Models;
import org.tongban.engine.check.model.Paths;
import org.tongban.engine.check.model.Place;
import org.tongban.engine.check.model.Rule;

/** A case goes through a process once: nothing that runs side by side comes together without waiting, or grows without end. */
public final class SplitRules {

    private static final int MOST_IN_ALL = 1000;

    public static final List<Rule> RULES = List.of(
            Rule.of(
                    "split-joined",
                    "STYLE BPMN",
                    "同时进行的分支只能在并行网关或者包容网关汇合，否则汇合以后的步骤会办理多遍",
                    "What runs side by side comes together at a parallel or inclusive gateway only; behind any other join each"
                            + " step is done more than once",
                    eachFlow(SplitRules::unjoined)),
            Rule.of(
                    "whole-size",
                    "STYLE BPMN",
                    "一个流程连同它调用的阶段和事项最多1000个节点，多次调用的按次数计算，几个人各办一份的按人数计算",
                    "A process has at most 1000 nodes with all it calls, counted as often as it is called and as people have the task",
                    SplitRules::tooLarge));

    private SplitRules() {}

    private static Stream<Place> unjoined(Flow flow) {
        return flow.each(FlowNode.class)
                .flatMap(
                        split -> meeting(flow, split).map(node -> flow.at(split).saying(node.getId())).stream());
    }

    /** @return the first node to which a case comes on two ways at once; the split itself if it stays there, or splits again */
    private static Optional<FlowNode> meeting(Flow flow, FlowNode split) {
        List<FlowNode> onward = onward(flow, split);
        Stream<FlowNode> leaving = onward.stream()
                .flatMap(first -> until(flow, first, split).stream())
                .filter(node -> onward.size() > 1 || !node.equals(split));
        Stream<FlowNode> staying = besides(flow, split).flatMap(first -> until(flow, first, split).stream());
        Set<FlowNode> reached = new HashSet<>(Set.of(split));
        return Stream.concat(leaving, staying)
                .filter(node -> !reached.add(node))
                .findFirst();
    }

    /** @return where a case comes to when it leaves a node; on every way at once */
    private static List<FlowNode> onward(Flow flow, FlowNode split) {
        return split instanceof ExclusiveGateway || split instanceof EventBasedGateway
                ? List.of()
                : flow.outOf(split).stream()
                        .flatMap(way -> Optional.ofNullable(way.getTarget()).stream())
                        .toList();
    }

    /** @return where a case comes to while it stays at a node */
    private static Stream<FlowNode> besides(Flow flow, FlowNode split) {
        return flow.each(BoundaryEvent.class)
                .filter(event -> !event.cancelActivity() && split.equals(event.getAttachedTo()))
                .map(FlowNode.class::cast);
    }

    /** @return the node and all behind it, as far as a gateway that waits for all that comes, or back to the split */
    private static Set<FlowNode> until(Flow flow, FlowNode first, FlowNode split) {
        Set<FlowNode> way = new LinkedHashSet<>();
        if (!waits(flow, first)) {
            way.add(first);
            new Paths(flow)
                    .from(first, node -> node.equals(split) || waits(flow, node)).stream()
                            .filter(node -> !waits(flow, node))
                            .forEach(way::add);
        }
        return way;
    }

    private static boolean waits(Flow flow, FlowNode node) {
        return (node instanceof ParallelGateway || node instanceof InclusiveGateway)
                && flow.into(node).size() > 1;
    }

    private static Stream<Place> tooLarge(Models models) {
        Map<String, Integer> known = new HashMap<>();
        return models.flows()
                .filter(flow -> size(models, flow, known) > MOST_IN_ALL)
                .map(flow -> flow.at(flow.process()));
    }

    /** @return the tasks that a task becomes which is given to several people; two to nine, as the grammar says */
    private static int copies(Flow flow) {
        return flow.each(LoopCardinality.class)
                .map(ModelElementInstance::getTextContent)
                .map(String::strip)
                .filter(people -> people.matches("[2-9]"))
                .mapToInt(Integer::parseInt)
                .sum();
    }

    /** A flow that calls itself adds nothing to itself; another rule refuses it. */
    private static int size(Models models, Flow flow, Map<String, Integer> known) {
        if (known.putIfAbsent(flow.key(), 0) == null) {
            int called = flow.each(CallActivity.class)
                    .flatMap(call -> models.flow(String.valueOf(call.getCalledElement())).stream())
                    .mapToInt(next -> size(models, next, known))
                    .sum();
            known.put(
                    flow.key(),
                    Math.min(
                            MOST_IN_ALL + 1,
                            called + (int) flow.each(FlowNode.class).count() + copies(flow)));
        }
        return known.get(flow.key());
    }
}
