package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every process and checks what it calls and what it hands over. */
class CallConventionTest {

    @ParameterizedTest
    @MethodSource("org.tongban.process.Model#all")
    void callsProcessesThatExistWithTheCaseNumber(Model model) {
        assertThat(model.each(CallActivity.class)).allSatisfy(call -> {
            assertThat(Model.all()).extracting(Model::key).contains(call.getCalledElement());
            assertThat(call.getCamundaCalledElementBinding()).isEqualTo("latest");
            assertThat(businessKey(call))
                    .isIn(
                            "#{execution.processBusinessKey}",
                            "#{register.child(execution,'%s')}".formatted(call.getCalledElement()));
        });
    }

    @ParameterizedTest
    @MethodSource("org.tongban.process.Model#all")
    void handsOverOnlyVariablesOfTheClosedList(Model model) {
        assertThat(model.each(CamundaIn.class).stream()
                        .map(CamundaIn::getCamundaTarget)
                        .filter(target -> target != null))
                .allMatch(Variables::isKnown);
        assertThat(model.each(CamundaOut.class))
                .extracting(CamundaOut::getCamundaTarget)
                .allMatch(Variables::isKnown);
    }

    @ParameterizedTest
    @MethodSource("org.tongban.process.Model#all")
    void asksTheRegisterInWordsItKnows(Model model) {
        assertThat(asked(model)).extracting(RegisterCall::verb).isSubsetOf(RegisterCall.questions());
    }

    @ParameterizedTest
    @MethodSource("org.tongban.process.Model#all")
    void asksRulesThatExist(Model model) {
        assertThat(model.each(BusinessRuleTask.class)).allSatisfy(task -> {
            assertThat(Model.FOLDER.resolve("rule/" + task.getCamundaDecisionRef() + ".dmn"))
                    .exists();
            assertThat(task.getCamundaDecisionRefBinding()).isEqualTo("latest");
        });
    }

    private static String businessKey(CallActivity call) {
        return call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
                .map(CamundaIn::getCamundaBusinessKey)
                .filter(key -> key != null)
                .findFirst()
                .orElse("");
    }

    private static List<RegisterCall> asked(Model model) {
        Collection<CamundaIn> given = model.each(CamundaIn.class);
        return Stream.of(
                        given.stream().map(CamundaIn::getCamundaSourceExpression),
                        given.stream().map(CamundaIn::getCamundaBusinessKey),
                        model.each(CamundaInputParameter.class).stream().map(CamundaInputParameter::getTextContent))
                .flatMap(expressions -> expressions)
                .filter(expression -> expression != null && expression.contains("register."))
                .map(RegisterCall::in)
                .toList();
    }
}
