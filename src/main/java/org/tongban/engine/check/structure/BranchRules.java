package org.tongban.engine.check.structure;

import static org.tongban.engine.check.model.Rule.eachFlow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.tongban.engine.check.model.Flow;
import org.tongban.engine.check.model.Models;
import org.tongban.engine.check.model.Paths;
import org.tongban.engine.check.model.Place;
import org.tongban.engine.check.model.Rule;
import org.tongban.engine.check.model.Variables;
import org.tongban.engine.check.wiring.SharedFlows;

/** Every split asks a question, answers it on every way out, and leaves no case without a way. */
public final class BranchRules {

    private static final int LONGEST_CONDITION = 40;

    public static final List<Rule> RULES = List.of(
            Rule.of(
                    "question-gateways",
                    "STYLE BPMN",
                    "分支网关应当是以“？”结尾的问题，每条出路写明答案；汇合和并行网关不写名称",
                    "A split is a question ending with ？ with an answer on every way out; joins and parallel gateways"
                            + " have no name",
                    eachFlow(flow -> flow.each(Gateway.class)
                            .filter(gateway -> !isWellNamed(gateway, flow.outOf(gateway)))
                            .map(flow::at))),
            Rule.of(
                    "default-way",
                    "STYLE BPMN",
                    "排他网关应当有一条默认出路，其余各有条件；包容网关每条出路有条件且有一条恒成立",
                    "An exclusive split has a default way and a condition on every other; an inclusive one has conditions"
                            + " on all, one always true",
                    eachFlow(flow -> flow.splits()
                            .filter(split -> !hasAWay(split, flow.outOf(split)))
                            .map(flow::at))),
            Rule.of(
                    "short-conditions",
                    "STYLE BPMN",
                    "条件不得超过40个字符",
                    "A condition has at most 40 characters",
                    eachFlow(flow -> flow.each(ConditionExpression.class)
                            .filter(condition -> text(condition).length() > LONGEST_CONDITION)
                            .map(condition -> flow.around(condition).saying(text(condition))))),
            Rule.of(
                    "known-conditions",
                    "STYLE BPMN",
                    "条件只能是变量清单中的一个标志，或者一个变量与它的一个取值比较",
                    "A condition is one flag of the closed list, or compares one variable with one of its values",
                    models -> models.flows().flatMap(flow -> flow.each(ConditionExpression.class)
                            .filter(condition -> !new Variables(models).isCondition(text(condition)))
                            .map(condition -> flow.around(condition).saying(text(condition))))),
            Rule.of(
                    "join-before-event",
                    "STYLE BPMN",
                    "多条连线只能在任务或者汇合网关处汇合",
                    "Several flows come together only at a task or at a join",
                    eachFlow(flow -> flow.each(FlowNode.class)
                            .filter(node -> flow.into(node).size() > 1)
                            .filter(node -> !(node instanceof Activity) && !isJoin(flow, node))
                            .map(flow::at))),
            Rule.of(
                    "loops-wait",
                    "STYLE BPMN",
                    "往回走的路上应当有人办完一项任务，或者收到一条消息，定时到期不算；定时到期后的路不得回到原来的任务；流程也不得直接或者间接地调用自己",
                    "On a way back somebody completes a task, or a message comes in; a timer may be over when it begins, and behind"
                            + " one no case comes back to its task. No process calls itself, not even through others",
                    models -> models.flows().flatMap(flow -> endless(models, flow))));

    private BranchRules() {}

    private static Stream<Place> endless(Models models, Flow flow) {
        return flow.each(FlowNode.class)
                .filter(node -> goesRound(flow, node)
                        || node instanceof BoundaryEvent event && comesBack(flow, event)
                        || node instanceof CallActivity call
                                && called(models, call).contains(flow.key()))
                .map(flow::at);
    }

    /** A round that a case can get into is entered where several ways come together. */
    private static boolean goesRound(Flow flow, FlowNode node) {
        return flow.into(node).size() > 1 && new Paths(flow).byThemselves(node).contains(node);
    }

    /** Where a stage that the system holds waits again, its register has put the day off, or closes the matter for good. */
    private static boolean comesBack(Flow flow, BoundaryEvent event) {
        return !SharedFlows.holds(flow.key())
                && event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance)
                && new Paths(flow).from(event).contains(event.getAttachedTo());
    }

    private static Set<String> called(Models models, CallActivity first) {
        Set<String> called = new HashSet<>();
        Deque<CallActivity> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            models.flow(String.valueOf(open.poll().getCalledElement()))
                    .filter(next -> called.add(next.key()))
                    .ifPresent(next -> next.each(CallActivity.class).forEach(open::add));
        }
        return called;
    }

    private static boolean isWellNamed(Gateway gateway, List<SequenceFlow> ways) {
        boolean question = ways.size() > 1 && !(gateway instanceof ParallelGateway);
        return question
                ? gateway.getName() != null
                        && gateway.getName().endsWith("？")
                        && ways.stream().noneMatch(way -> way.getName() == null)
                : gateway.getName() == null;
    }

    private static boolean hasAWay(Gateway split, List<SequenceFlow> ways) {
        List<String> conditions = ways.stream()
                .map(SequenceFlow::getConditionExpression)
                .filter(condition -> condition != null)
                .map(BranchRules::text)
                .toList();
        if (split instanceof ExclusiveGateway exclusive) {
            return exclusive.getDefault() != null && conditions.size() == ways.size() - 1;
        }
        return !(split instanceof InclusiveGateway)
                || conditions.size() == ways.size() && conditions.contains(Variables.ALWAYS);
    }

    private static String text(ConditionExpression condition) {
        return condition.getTextContent().strip();
    }

    private static boolean isJoin(Flow flow, FlowNode node) {
        return node instanceof Gateway && flow.outOf(node).size() == 1;
    }
}
