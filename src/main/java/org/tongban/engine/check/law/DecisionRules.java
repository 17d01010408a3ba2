package org.tongban.engine.check.law;

import static org.tongban.engine.check.model.Rule.eachFlow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.tongban.engine.check.model.Flow;
import org.tongban.engine.check.model.Models;
import org.tongban.engine.check.model.Paths;
import org.tongban.engine.check.model.Place;
import org.tongban.engine.check.model.Rule;
import org.tongban.engine.check.model.Texts;
import org.tongban.engine.check.wiring.Acts;
import org.tongban.engine.words.RegisterCall;

/** A decision can go either way, a refusal says why, and the law is named where it is at work. */
public final class DecisionRules {

    /** The field of the form in which the reason for an act is given. */
    private static final Map<String, String> REASONS = Map.of(
            "reject",
            "reason",
            "refuse",
            "reason",
            "revoke",
            "reason",
            "keepLicence",
            "reason",
            "catalogue.reject",
            "reason");

    /** What a document is issued for, or a right taken. */
    private static final Set<String> ACTS_OF_LAW = Set.of(
            "accept",
            "acceptWithBundle",
            "countAsAccepted",
            "refuse",
            "notifyCorrections",
            "approve",
            "reject",
            "makeLicence",
            "orderRectification",
            "intendRevocation",
            "keepLicence",
            "revoke");

    public static final List<Rule> RULES = List.of(
            Rule.of(
                    "rejection-possible",
                    "行政许可法 第三十八条",
                    "能够准予的，也应当能够不予：有“不予”的出路，不经过出件而结束",
                    "Where a case can be approved it can be rejected: a way out for a rejection that ends without issue",
                    DecisionRules::onlyApproving),
            Rule.of(
                    "reasons-given",
                    "行政许可法 第三十八条第二款",
                    "不予受理、不予许可、撤销和目录变更不予通过之前的岗位表单应当有必填的理由",
                    "The form before a refusal, rejection or revocation, of a change too, has a required field for the reason",
                    DecisionRules::unreasoned),
            Rule.of(
                    "law-cited",
                    "STYLE BPMN",
                    "流程应当有说明，产生法律效果的任务应当在说明中写明依据条款",
                    "A process is documented, and a task with legal effect names the article in its documentation",
                    eachFlow(DecisionRules::uncited)));

    private DecisionRules() {}

    private static Stream<Place> onlyApproving(Models models) {
        Acts acts = new Acts(models);
        Stream<Place> never = models.flows()
                .filter(flow -> acts.nodes(flow, "approve").findAny().isPresent())
                .filter(flow -> acts.nodes(flow, "reject").findAny().isEmpty())
                .map(flow -> flow.at(flow.process()));
        Stream<Place> unheeded = models.flows().flatMap(flow -> acts.nodes(flow, "reject")
                .filter(CallActivity.class::isInstance)
                .filter(call -> !turnsAway(acts, flow, call))
                .map(flow::at));
        return Stream.concat(never, unheeded);
    }

    /** After a stage that may have rejected, a rejection must not run on to the issue of a licence. */
    private static boolean turnsAway(Acts acts, Flow flow, FlowNode call) {
        Paths paths = new Paths(flow);
        Set<FlowNode> after = paths.from(call);
        return Acts.ways(flow, "${decision == 'rejected'}", "${decision != 'approved'}").stream()
                .filter(way -> after.contains(way.getSource()))
                .map(SequenceFlow::getTarget)
                .anyMatch(target -> Stream.concat(Stream.of(target), paths.from(target).stream())
                        .noneMatch(node -> acts.does(node, Set.of("makeLicence"))));
    }

    private static Stream<Place> unreasoned(Models models) {
        return models.flows().flatMap(flow -> flow.each(ServiceTask.class)
                .filter(task -> Optional.ofNullable(REASONS.get(verb(task)))
                        .filter(field -> !isReasoned(models, flow, task, field))
                        .isPresent())
                .map(flow::at));
    }

    private static boolean isReasoned(Models models, Flow flow, ServiceTask act, String field) {
        List<FlowNode> posts =
                new Paths(flow).nearestBefore(act, UserTask.class::isInstance).toList();
        return !posts.isEmpty()
                && posts.stream()
                        .map(post -> String.valueOf(((UserTask) post).getCamundaFormRef()))
                        .allMatch(form -> models.form(form)
                                .map(file -> file.input(field))
                                .filter(DecisionRules::isRequired)
                                .isPresent());
    }

    private static boolean isRequired(JsonNode input) {
        return input.at("/validate/required").asBoolean();
    }

    private static Stream<Place> uncited(Flow flow) {
        Stream<Place> process =
                Flow.documentation(flow.process()).isBlank() ? Stream.of(flow.at(flow.process())) : Stream.empty();
        return Stream.concat(
                process,
                flow.each(ServiceTask.class)
                        .filter(task -> ACTS_OF_LAW.contains(verb(task)))
                        .filter(task -> !Texts.cites(Flow.documentation(task)))
                        .map(flow::at));
    }

    private static String verb(ServiceTask task) {
        return RegisterCall.in(String.valueOf(task.getCamundaExpression())).verb();
    }
}
