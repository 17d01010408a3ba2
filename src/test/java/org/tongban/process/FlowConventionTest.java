package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every process and checks how it branches and joins. */
class FlowConventionTest {

    private static final int LONGEST_CONDITION = 40;
    private static final String ALWAYS = "${true}";
    private static final Pattern FLAG = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern CHOICE = Pattern.compile("\\$\\{(\\w+) (?:==|!=) '(\\w+)'}");

    @ParameterizedTest
    @MethodSource("org.tongban.process.Model#all")
    void asksAQuestionAtEverySplitAndAnswersItOnEveryWayOut(Model model) {
        assertThat(model.splits())
                .filteredOn(split -> !(split instanceof ParallelGateway))
                .allSatisfy(split -> {
                    assertThat(split.getName()).as(split.getId()).endsWith("？");
                    assertThat(split.getOutgoing())
                            .extracting(SequenceFlow::getName)
                            .doesNotContainNull();
                });
    }

    @ParameterizedTest
    @MethodSource("org.tongban.process.Model#all")
    void leavesJoinsAndParallelSplitsWithoutALabel(Model model) {
        assertThat(model.each(Gateway.class))
                .filteredOn(gateway -> !model.splits().contains(gateway) || gateway instanceof ParallelGateway)
                .allSatisfy(gateway ->
                        assertThat(gateway.getName()).as(gateway.getId()).isNull());
    }

    @ParameterizedTest
    @MethodSource("org.tongban.process.Model#all")
    void knowsAWayOutOfEverySplitWhateverTheCase(Model model) {
        assertThat(model.splits()).allSatisfy(split -> {
            if (split instanceof ExclusiveGateway exclusive) {
                assertThat(exclusive.getDefault()).as(split.getId()).isNotNull();
                assertThat(conditions(split)).hasSize(split.getOutgoing().size() - 1);
            }
            if (split instanceof InclusiveGateway) {
                assertThat(conditions(split)).hasSameSizeAs(split.getOutgoing()).contains(ALWAYS);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("org.tongban.process.Model#all")
    void decidesByOneFlagOfTheClosedList(Model model) {
        assertThat(model.each(ConditionExpression.class))
                .extracting(ConditionExpression::getTextContent)
                .allSatisfy(condition -> {
                    assertThat(condition).hasSizeLessThanOrEqualTo(LONGEST_CONDITION);
                    assertThat(isKnown(condition)).as(condition).isTrue();
                });
    }

    @ParameterizedTest
    @MethodSource("org.tongban.process.Model#all")
    void mergesAtATaskOrAtAJoinOnly(Model model) {
        assertThat(model.each(FlowNode.class))
                .filteredOn(node -> node.getIncoming().size() > 1)
                .allSatisfy(node -> assertThat(node instanceof Activity || isJoin(node))
                        .as(node.getId())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("org.tongban.process.Model#all")
    void endsEachOutcomeOnce(Model model) {
        assertThat(model.each(EndEvent.class))
                .isNotEmpty()
                .extracting(EndEvent::getName)
                .doesNotHaveDuplicates();
    }

    private static List<String> conditions(Gateway split) {
        return split.getOutgoing().stream()
                .map(SequenceFlow::getConditionExpression)
                .filter(condition -> condition != null)
                .map(ConditionExpression::getTextContent)
                .toList();
    }

    private static boolean isKnown(String condition) {
        Matcher flag = FLAG.matcher(condition);
        Matcher choice = CHOICE.matcher(condition);
        return condition.equals(ALWAYS)
                || flag.matches() && Variables.isFlag(flag.group(1))
                || choice.matches() && valuesOf(choice.group(1)).contains(choice.group(2));
    }

    private static Set<String> valuesOf(String variable) {
        return Variables.CHOICES.getOrDefault(variable, Set.of());
    }

    private static boolean isJoin(FlowNode node) {
        return node instanceof Gateway && node.getOutgoing().size() == 1;
    }
}
