package org.tongban.engine.check.law;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.tongban.calendar.Limit;
import org.tongban.engine.check.model.Flow;
import org.tongban.engine.check.model.Models;
import org.tongban.engine.check.model.Offered;
import org.tongban.engine.check.model.Paths;
import org.tongban.engine.check.model.Place;
import org.tongban.engine.check.model.Rule;
import org.tongban.engine.check.wiring.Acts;

/** 行政许可法 第三十二条: what must happen before anything else. */
public final class AcceptanceRules {

    private static final String CORRECTION = "/limits/correction";
    private static final String LAW = "行政许可法 第三十二条";
    private static final int DAYS_TO_ANSWER = 5;

    /** The register never makes it longer than that. */
    private static final String TO_ANSWER = "答复期限";

    public static final List<Rule> RULES = List.of(
            Rule.of(
                    "acceptance-first",
                    LAW,
                    "事项和一件事应当先经过受理阶段 accept",
                    "An item or one-thing begins with the acceptance stage accept",
                    models ->
                            models.offered().filter(it -> !isAcceptedFirst(it)).map(AcceptanceRules::process)),
            Rule.of(
                    "refusal-possible",
                    LAW,
                    "受理之后应当有“不予受理”和“逾期未补正”两条出路，各自结束；清单没有补正期限的，只有前一条",
                    "After acceptance there is a way out for a refusal and, where the list gives days to correct, one for a lapse,"
                            + " each to an end",
                    models -> models.offered()
                            .filter(it -> !endsOn(models, it.flow(), "refused")
                                    || givesDaysToCorrect(models, it) && !endsOn(models, it.flow(), "lapsed"))
                            .map(AcceptanceRules::process)),
            Rule.of(
                    "deemed-acceptance",
                    LAW + "第一款第四项",
                    "受理前的核对应当有答复期限或者不超过5个工作日的中断定时，到期视为受理",
                    "A check before acceptance has an interrupting timer, the limit to answer or at most 5 working days, that"
                            + " counts the case as accepted",
                    models -> models.flows().flatMap(flow -> unanswered(models, flow))),
            Rule.of(
                    "one-notice",
                    LAW + "第一款第四项",
                    "需要补正的内容只能一次告知，流程不得再次回到告知",
                    "What is to be corrected is told once; no way leads back to the notice",
                    models -> models.flows().flatMap(flow -> new Acts(models)
                            .nodes(flow, "notifyCorrections")
                            .filter(notice -> new Paths(flow).from(notice).contains(notice))
                            .map(flow::at))));

    private AcceptanceRules() {}

    private static Place process(Offered it) {
        return it.flow().at(it.flow().process());
    }

    private static boolean isAcceptedFirst(Offered it) {
        Paths paths = new Paths(it.flow());
        return paths.starts().count() == 1
                && paths.starts()
                        .flatMap(paths::after)
                        .allMatch(first ->
                                first instanceof CallActivity call && "accept".equals(call.getCalledElement()));
    }

    /** 不动产登记暂行条例 第十七条: what is incomplete is refused on the spot, also as part of a one-thing. */
    private static boolean givesDaysToCorrect(Models models, Offered it) {
        Stream<String> items = it.isItem() ? Stream.of(it.entry().key()) : it.entry().items().stream();
        return items.flatMap(key -> models.entry(key).stream())
                .allMatch(entry -> entry.get(CORRECTION).isInt());
    }

    private static boolean endsOn(Models models, Flow flow, String outcome) {
        Acts acts = new Acts(models);
        return Acts.ways(flow, "${acceptOutcome == '%s'}".formatted(outcome)).stream()
                .map(SequenceFlow::getTarget)
                .anyMatch(target -> Stream.concat(Stream.of(target), new Paths(flow).from(target).stream())
                        .noneMatch(node -> acts.does(node, Set.of("approve", "makeLicence"))));
    }

    private static Stream<Place> unanswered(Models models, Flow flow) {
        Paths paths = new Paths(flow);
        return new Acts(models)
                .nodes(flow, "accept")
                .filter(node -> !(node instanceof CallActivity))
                .flatMap(accept -> paths.nearestBefore(accept, UserTask.class::isInstance))
                .distinct()
                .filter(check -> flow.each(BoundaryEvent.class)
                        .filter(event -> check.equals(event.getAttachedTo()) && event.cancelActivity())
                        .filter(event -> days(event)
                                .filter(days -> days <= DAYS_TO_ANSWER)
                                .isPresent())
                        .noneMatch(event -> leadsTo(models, paths, event)))
                .map(flow::at);
    }

    private static boolean leadsTo(Models models, Paths paths, FlowNode event) {
        return paths.from(event).stream().anyMatch(node -> new Acts(models).does(node, Set.of("countAsAccepted")));
    }

    private static Optional<Integer> days(BoundaryEvent event) {
        return event.getEventDefinitions().stream()
                .filter(TimerEventDefinition.class::isInstance)
                .map(timer -> ((TimerEventDefinition) timer).getTimeDuration())
                .filter(duration -> duration != null)
                .flatMap(duration -> days(duration.getTextContent().strip()).stream())
                .findFirst();
    }

    private static Optional<Integer> days(String words) {
        return words.equals(TO_ANSWER)
                ? Optional.of(DAYS_TO_ANSWER)
                : Limit.parse(words).map(Limit::workingDays);
    }
}
