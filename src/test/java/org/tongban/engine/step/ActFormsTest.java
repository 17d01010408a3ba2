package org.tongban.engine.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.Ground;
import org.tongban.cases.office.Supervision;
import org.tongban.cases.post.CaseQuestions;
import org.tongban.cases.step.Completion;
import org.tongban.cases.step.Deciding;
import org.tongban.cases.step.Review;
import org.tongban.cases.step.Verification;
import org.tongban.cases.step.Withdrawals;
import org.tongban.cases.supply.Supplied;
import org.tongban.change.Changes;
import org.tongban.engine.postform.Submission;
import org.tongban.matter.Official;

/** Ground, reason, days and name of an act are those of the form in which it was decided, whatever was filled in after it. */
class ActFormsTest {

    private static final Official HEAD = new Official("head", "陈志强", "决定岗");
    private static final Official ISSUER = new Official("issuer", "周丽", "出件岗");

    private final AcceptanceSteps acceptance = mock(AcceptanceSteps.class);
    private final Deciding deciding = mock(Deciding.class);
    private final Completion completion = mock(Completion.class);
    private final Verification verification = mock(Verification.class);
    private final Instances instances = mock(Instances.class);
    private final SpecialProcedureSteps special = mock(SpecialProcedureSteps.class);
    private final RevocationSteps revocations = mock(RevocationSteps.class);
    private final Changes changes = mock(Changes.class);
    private final DelegateExecution execution = mock(DelegateExecution.class);
    private final Register register = new Register(
            deciding,
            completion,
            mock(Supervision.class),
            instances,
            mock(Answerable.class),
            mock(JointInspections.class),
            special,
            mock(CaseQuestions.class));
    private final List<Object> registers = List.of(
            new AcceptanceRegister(
                    acceptance,
                    mock(ChildSteps.class),
                    mock(Review.class),
                    mock(Withdrawals.class),
                    mock(Supplied.class),
                    instances,
                    mock(CaseQuestions.class)),
            register,
            new VerificationRegister(verification, instances, revocations));

    @BeforeEach
    void openACase() {
        when(execution.getProcessBusinessKey()).thenReturn("1");
        when(execution.getProcessInstance()).thenReturn(execution);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accept",
                "refuse",
                "notifyCorrections",
                "reject",
                "confirmCommitment",
                "orderRectification",
                "keepLicence",
                "revoke",
                "startSpecialProcedure",
                "endSpecialProcedure"
            })
    void doesNothingByTheWordsOfAnother(String verb) throws Exception {
        filledIn("tell-reason", ISSUER);
        assertThatThrownBy(() -> say(verb))
                .isInstanceOfSatisfying(
                        CaseProblem.class, problem -> assertThat(problem.rule()).isEqualTo("undecided"));
        verifyNoInteractions(acceptance, deciding, completion, verification, special, revocations, instances);

        filledIn(ActForms.of(verb).iterator().next(), HEAD);
        say(verb);
    }

    @Test
    void rejectsNoChangeByTheWordsOfAnother() {
        filledIn("report-change", ISSUER);
        assertThatThrownBy(() -> new CatalogueRegister(changes).reject(execution))
                .isInstanceOf(CaseProblem.class);
        verifyNoInteractions(changes);

        filledIn("review-change", HEAD);
        new CatalogueRegister(changes).reject(execution);
        verify(changes).reject(eq("1"), any(), eq("位置不符合规划"));
    }

    @Test
    void rejectsAsTheHeadWrote() {
        filledIn("decide", HEAD);
        register.reject(execution);

        verify(deciding).reject("1", Ground.UNMET_CONDITIONS, "位置不符合规划", Actor.of(HEAD));
    }

    @Test
    void approvesInNobodyElsesName() {
        filledIn("decide", HEAD);
        register.approve(execution);
        verify(deciding).approve("1", Actor.of(HEAD));

        filledIn("tell-reason", ISSUER);
        register.approve(execution);
        verify(deciding).approve("1", Actor.SYSTEM);
    }

    private void filledIn(String form, Official by) {
        when(execution.getVariableLocal(Submission.FORM)).thenReturn(form);
        when(execution.getVariableLocal(Submission.ACTOR)).thenReturn(by);
        when(execution.getVariableLocal(Submission.VALUES)).thenReturn(Map.of("reason", "位置不符合规划"));
    }

    private void say(String verb) throws Exception {
        try {
            Method method = registers.stream()
                    .flatMap(one -> Stream.of(one.getClass().getMethods()))
                    .filter(one -> one.getName().equals(verb))
                    .findFirst()
                    .orElseThrow();
            method.invoke(
                    registers.stream()
                            .filter(method.getDeclaringClass()::isInstance)
                            .findFirst()
                            .orElseThrow(),
                    execution);
        } catch (InvocationTargetException refused) {
            throw (Exception) refused.getCause();
        }
    }
}
