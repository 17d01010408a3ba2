package org.tongban.engine.check.law;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.tongban.engine.check.model.Flow;
import org.tongban.engine.check.model.Paths;
import org.tongban.engine.check.model.Place;
import org.tongban.engine.check.model.Rule;
import org.tongban.engine.check.wiring.Acts;
import org.tongban.engine.step.ActForms;
import org.tongban.engine.words.RegisterCall;

/** What a paper says of a decision was written by whoever decided. */
public final class ActFormRules {

    public static final List<Rule> RULES = List.of(Rule.of(
            "decided-before",
            "decisions/0030",
            "受理、决定、撤销等任务之前最近的岗位表单应当就是作出这一决定的表单",
            "The form before an acceptance, a decision or a revocation is the one in which that is decided",
            models -> models.flows().flatMap(ActFormRules::strangers)));

    private ActFormRules() {}

    private static Stream<Place> strangers(Flow flow) {
        return flow.each(FlowNode.class)
                .filter(node -> !(node instanceof CallActivity))
                .filter(node -> verbs(node).anyMatch(verb -> isAfterAnother(flow, node, ActForms.of(verb))))
                .map(flow::at);
    }

    private static Stream<String> verbs(FlowNode node) {
        return Acts.expressions(node).map(words -> RegisterCall.in(words).verb());
    }

    private static boolean isAfterAnother(Flow flow, FlowNode act, Set<String> forms) {
        return !forms.isEmpty()
                && new Paths(flow)
                        .nearestBefore(act, ActFormRules::isStep)
                        .anyMatch(step -> step instanceof UserTask task
                                && !forms.contains(String.valueOf(task.getCamundaFormRef())));
    }

    private static boolean isStep(FlowNode node) {
        return node instanceof UserTask
                || node instanceof CallActivity
                || node instanceof ReceiveTask
                || node instanceof BusinessRuleTask;
    }
}
