package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongban.calendar.Limit;
import org.tongban.cases.SupervisionKind;
import org.tongban.engine.Post;

/** Reads every process and checks who does the work, until when, and what it writes into the case register. */
class WorkConventionTest {

    private static final List<String> NAMED_LIMITS =
            List.of("承诺时限", "承诺时限预警", "法定时限", "补正期限", "容缺期限", "容缺期限预警", "核查期限");
    private static final List<String> MESSAGES = List.of(
            "correctionsSubmitted",
            "materialSupplied",
            "applicationWithdrawn",
            "caseAccepted",
            "caseSettled",
            "jointInspectionDone",
            "commitmentToVerify");

    @ParameterizedTest
    @MethodSource("org.tongban.process.Model#all")
    void givesEveryTaskToAPostWithAFormAndALimit(Model model) {
        assertThat(model.each(UserTask.class)).allSatisfy(task -> {
            assertThat(Post.of(task.getCamundaCandidateGroups()))
                    .as(task.getId())
                    .isPresent();
            assertThat(Path.of("forms/post", task.getCamundaFormRef() + ".form"))
                    .exists();
            assertThat(task.getCamundaFormRefBinding()).isEqualTo("latest");
            assertThat(task.getCamundaDueDate()).matches(WorkConventionTest::isLimit);
        });
    }

    @ParameterizedTest
    @MethodSource("org.tongban.process.Model#all")
    void writesEveryTimerInWords(Model model) {
        assertThat(model.each(TimerEventDefinition.class))
                .extracting(timer -> timer.getTimeDuration().getTextContent())
                .allMatch(WorkConventionTest::isLimit);
    }

    @ParameterizedTest
    @MethodSource("org.tongban.process.Model#all")
    void writesIntoTheRegisterInWordsItKnows(Model model) {
        assertThat(written(model)).extracting(RegisterCall::verb).isSubsetOf(RegisterCall.commands());
    }

    @ParameterizedTest
    @MethodSource("org.tongban.process.Model#all")
    void reportsOnlyWhatSupervisionKnows(Model model) {
        assertThat(written(model))
                .filteredOn(call -> call.verb().equals("supervise"))
                .extracting(RegisterCall::word)
                .isSubsetOf(Stream.of(SupervisionKind.values())
                        .map(kind -> kind.name().toLowerCase().replace('_', '-'))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("org.tongban.process.Model#all")
    void waitsForMessagesOfTheClosedList(Model model) {
        assertThat(model.each(Message.class)).allSatisfy(message -> {
            assertThat(message.getName()).isIn(MESSAGES);
            assertThat(message.getId()).isEqualToIgnoringCase("Message_" + message.getName());
        });
    }

    private static boolean isLimit(String words) {
        return NAMED_LIMITS.contains(words) || Limit.parse(words).isPresent();
    }

    private static List<RegisterCall> written(Model model) {
        return Stream.of(
                        model.each(ServiceTask.class).stream().map(ServiceTask::getCamundaExpression),
                        model.each(CamundaExecutionListener.class).stream()
                                .map(CamundaExecutionListener::getCamundaExpression),
                        model.each(MessageEventDefinition.class).stream()
                                .map(MessageEventDefinition::getCamundaExpression)
                                .filter(expression -> expression != null))
                .flatMap(expressions -> expressions)
                .map(RegisterCall::in)
                .toList();
    }
}
