package org.tongban.engine.check.wiring;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.jspecify.annotations.Nullable;
import org.tongban.engine.check.model.Flow;
import org.tongban.engine.check.model.Models;
import org.tongban.engine.check.model.Paths;
import org.tongban.engine.check.model.Place;
import org.tongban.engine.check.model.Rule;
import org.tongban.engine.check.model.Variables;

/** What a process calls is there: stages, items, forms and decision tables. */
public final class CallRules {

    private static final String LATEST = "latest";

    public static final List<Rule> RULES = List.of(
            Rule.of(
                    "one-start",
                    "STYLE BPMN",
                    "只有系统所带的流程由消息启动，一个消息启动一个；事项由申请启动，其他流程由调用启动",
                    "A message starts one process that the system holds; an application starts an item, a call any other",
                    models -> Stream.concat(startedToo(models), startedByMessage(models))),
            Rule.of(
                    "called-process",
                    "DESIGN 3",
                    "调用的阶段或者事项应当存在，绑定方式为 latest",
                    "A called stage or item exists and is bound to latest",
                    models -> each(
                            models,
                            CallActivity.class,
                            call -> call.getCalledElement() != null
                                    && models.flow(call.getCalledElement()).isPresent()
                                    && isLatest(call.getCamundaCalledElementBinding()),
                            CallActivity::getCalledElement)),
            Rule.of(
                    "case-number",
                    "DESIGN 2",
                    "调用阶段时把办件编号作为业务主键交给对方；一件事调用事项时交给的是该事项的办件编号",
                    "A call hands over the case number as business key; that of an item's own case where a one-thing calls an"
                            + " item of its list",
                    models -> models.flows().flatMap(flow -> flow.each(CallActivity.class)
                            .filter(call -> !new Handing(models, flow, call).isOfRightCase())
                            .map(flow::at))),
            Rule.of(
                    "goes-with-bundle",
                    "DESIGN 2",
                    "随一件事办理（withBundle）由一件事交给它调用的事项，事项自己的流程原样交给阶段",
                    "Whether a case goes with a one-thing is said by the one-thing; an item's flow hands on what it was told",
                    models -> models.flows()
                            .filter(flow -> !SharedFlows.holds(flow.key()))
                            .flatMap(flow -> flow.each(CallActivity.class)
                                    .filter(call -> new Handing(models, flow, call).saysWrongly())
                                    .map(flow::at))),
            Rule.of(
                    "form-exists",
                    "STYLE DMN and forms",
                    "人工任务的表单应当存在，绑定方式为 latest",
                    "A user task's form exists and is bound to latest",
                    models -> each(
                            models,
                            UserTask.class,
                            task -> task.getCamundaFormRef() != null
                                    && models.form(task.getCamundaFormRef())
                                            .filter(form -> form.ofPost(models))
                                            .isPresent()
                                    && LATEST.equals(task.getCamundaFormRefBinding()),
                            UserTask::getCamundaFormRef)),
            Rule.of(
                    "decision-exists",
                    "STYLE BPMN",
                    "引用的决策表应当存在，绑定方式为 latest",
                    "A decision table that is asked exists and is bound to latest",
                    models -> each(
                            models,
                            BusinessRuleTask.class,
                            task -> task.getCamundaDecisionRef() != null
                                    && models.tables()
                                            .anyMatch(
                                                    table -> table.file().key().equals(task.getCamundaDecisionRef()))
                                    && isLatest(task.getCamundaDecisionRefBinding()),
                            BusinessRuleTask::getCamundaDecisionRef)),
            Rule.of(
                    "known-variables",
                    "STYLE BPMN",
                    "调用之间只传递变量清单中的变量",
                    "Only variables of the closed list are handed over between processes",
                    models -> models.flows().flatMap(flow -> unknownVariables(flow, new Variables(models)))));

    private CallRules() {}

    /** The engine would refuse the second one without a reason. */
    private static Stream<Place> startedToo(Models models) {
        Map<String, List<Place>> byMessage = models.flows()
                .flatMap(flow -> new Paths(flow).starts().flatMap(start -> start.getEventDefinitions().stream()
                        .filter(MessageEventDefinition.class::isInstance)
                        .map(definition -> ((MessageEventDefinition) definition).getMessage())
                        .filter(Objects::nonNull)
                        .map(message -> flow.at(start).saying(String.valueOf(message.getName())))))
                .collect(Collectors.groupingBy(Place::detail));
        return byMessage.values().stream().filter(same -> same.size() > 1).flatMap(List::stream);
    }

    private static Stream<Place> startedByMessage(Models models) {
        return models.flows().filter(flow -> !SharedFlows.holds(flow.key())).flatMap(flow -> new Paths(flow)
                .starts()
                .filter(start -> !start.getEventDefinitions().isEmpty())
                .map(flow::at));
    }

    private static <T extends FlowElement> Stream<Place> each(
            Models models, Class<T> type, Predicate<T> kept, java.util.function.Function<T, String> named) {
        return models.flows()
                .flatMap(flow -> flow.each(type).filter(kept.negate()).map(element -> flow.at(element)
                        .saying(Objects.requireNonNullElse(named.apply(element), "—"))));
    }

    /** Modeler leaves out what is the engine's default when it saves. */
    private static boolean isLatest(@Nullable String binding) {
        return binding == null || binding.equals(LATEST);
    }

    private static Stream<Place> unknownVariables(Flow flow, Variables variables) {
        return Stream.concat(
                flow.each(CamundaIn.class)
                        .filter(in -> in.getCamundaTarget() != null && !variables.isKnown(in.getCamundaTarget())
                                || in.getCamundaVariables() != null)
                        .map(in -> flow.around(in).saying(String.valueOf(in.getCamundaTarget()))),
                flow.each(CamundaOut.class)
                        .filter(out -> out.getCamundaTarget() == null || !variables.isKnown(out.getCamundaTarget()))
                        .map(out -> flow.around(out).saying(String.valueOf(out.getCamundaTarget()))));
    }
}
