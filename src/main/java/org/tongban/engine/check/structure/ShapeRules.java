package org.tongban.engine.check.structure;

import static org.tongban.engine.check.model.Rule.eachFlow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.tongban.engine.check.model.Flow;
import org.tongban.engine.check.model.Place;
import org.tongban.engine.check.model.Rule;

/** A process is built of the few elements that designers of this house know, and fits on one page. */
public final class ShapeRules {

    private static final int MOST_NODES = 20;
    private static final String HISTORY = "P1095D";
    private static final Set<String> ELEMENTS = Set.of(
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

    public static final List<Rule> RULES = List.of(
            Rule.of(
                    "known-elements",
                    "STYLE BPMN",
                    "只用常用的事件、任务、调用、网关和事件子流程，不用泳道；只有目录变更可以等待施行日",
                    "Only the usual events, tasks, calls, gateways and event sub-processes are used, and no lanes; only a change of"
                            + " the catalogue waits for its day",
                    eachFlow(ShapeRules::unusual)),
            EventRules.IN_PLACE,
            Rule.of(
                    "no-script",
                    "STYLE BPMN",
                    "不得使用脚本，规则写入决策表",
                    "No scripts; rules live in decision tables",
                    eachFlow(ShapeRules::scripts)),
            Rule.of(
                    "no-event-gateway",
                    "STYLE BPMN",
                    "期限用边界定时事件表示，不得使用事件网关",
                    "A deadline is a boundary timer, never an event-based gateway",
                    eachFlow(flow -> flow.each(EventBasedGateway.class).map(flow::at))),
            Rule.of(
                    "outcome-ends",
                    "STYLE BPMN",
                    "每种结果有且只有一个结束事件，名称不得重复",
                    "Every outcome has one end event of its own, no two with the same name",
                    eachFlow(ShapeRules::sameEnds)),
            Rule.of(
                    "one-page",
                    "STYLE BPMN",
                    "一个流程最多20个节点，汇合网关和边界事件都计入，事件子流程算一个，其内部另计；更多的应当分出阶段",
                    "A process has at most 20 flow nodes, joins and boundary events among them; an event sub-process is one"
                            + " and counted by itself inside; more means a stage is hiding in it",
                    eachFlow(ShapeRules::tooMany)),
            Rule.of(
                    "history",
                    "STYLE BPMN",
                    "流程应当可执行，历史保留 P1095D，只由申请启动而不在待办工作台启动；目录变更由流程设计岗在待办工作台启动",
                    "A process is executable, keeps its history for P1095D and is started by an application, not in Tasklist;"
                            + " a change of the catalogue is started there by a designer",
                    eachFlow(ShapeRules::settings)),
            Rule.of(
                    "no-save-points",
                    "decisions/0003",
                    "不设异步保存点，岗位填写的内容与随后的决定在同一事务中；只有对外发送另起事务",
                    "No save points: a post's words and the act that follows are one transaction; only what is sent out has its own",
                    eachFlow(flow -> flow.each(BaseElement.class)
                            .filter(element -> !flow.key().equals("send-out") && isSaved(element))
                            .map(flow::around))));

    private ShapeRules() {}

    private static boolean isSaved(BaseElement element) {
        return Stream.of("asyncBefore", "asyncAfter")
                .anyMatch(when -> "true".equals(element.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, when)));
    }

    private static Stream<Place> unusual(Flow flow) {
        Stream<Place> nodes = flow.each(FlowNode.class)
                .filter(node -> !(flow.isOfOffice() && node instanceof IntermediateCatchEvent))
                .filter(node -> !ELEMENTS.contains(node.getElementType().getTypeName())
                        || node instanceof SubProcess inner && !inner.triggeredByEvent())
                .filter(node -> !(node instanceof EventBasedGateway) && !(node instanceof ScriptTask))
                .map(node -> flow.at(node).saying(node.getElementType().getTypeName()));
        return Stream.concat(
                nodes, flow.each(Lane.class).map(lane -> flow.at(lane).saying("lane")));
    }

    private static Stream<Place> scripts(Flow flow) {
        return Stream.of(
                        flow.each(ScriptTask.class).map(flow::at),
                        flow.each(CamundaScript.class).map(flow::around),
                        flow.each(ConditionExpression.class)
                                .filter(condition -> condition.getLanguage() != null)
                                .map(flow::around))
                .flatMap(places -> places);
    }

    private static Stream<Place> sameEnds(Flow flow) {
        Set<String> seen = new HashSet<>();
        List<EndEvent> ends = flow.each(EndEvent.class).toList();
        return ends.isEmpty()
                ? Stream.of(flow.at(flow.process()))
                : ends.stream()
                        .filter(end -> !seen.add(String.valueOf(end.getName())))
                        .map(end -> flow.at(end).saying(end.getName()));
    }

    private static Stream<Place> tooMany(Flow flow) {
        return flow
                .each(FlowNode.class)
                .collect(Collectors.groupingBy(node -> (BaseElement) node.getParentElement(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(scope -> scope.getValue() > MOST_NODES)
                .map(scope -> flow.at(scope.getKey()).saying(scope.getValue()));
    }

    private static Stream<Place> settings(Flow flow) {
        boolean kept = flow.process().isExecutable()
                && HISTORY.equals(flow.process().getCamundaHistoryTimeToLiveString())
                && flow.process().isCamundaStartableInTasklist() == flow.isOfOffice();
        return kept ? Stream.empty() : Stream.of(flow.at(flow.process()));
    }
}
