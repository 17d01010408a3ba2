package org.tongban.engine.step;

import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.Test;
import org.tongban.cases.Actor;
import org.tongban.cases.Ground;
import org.tongban.cases.step.Revocations;
import org.tongban.engine.postform.Submission;

/** Whoever decides says on what ground; a form of former days that asks for none comes to the one that bars nobody. */
class RevocationStepsTest {

    private static final String NUMBER = "20260302-00001-000000";

    private final Revocations revocations = mock();
    private final DelegateExecution execution = mock();
    private final RevocationSteps steps = new RevocationSteps(mock(), mock(), revocations);

    @Test
    void revokesOnTheGroundThatBarsNobodyWhereNoneIsGiven() {
        filledIn(Map.of("revocation", "revoked", "reason", "疏散通道被占用。"));

        steps.revoke(new Step(execution));

        verify(revocations).revoke(NUMBER, Ground.FALSE_COMMITMENT, "疏散通道被占用。", Actor.SYSTEM);
    }

    @Test
    void revokesOnTheGroundAndReasonOfWhoeverDecides() {
        filledIn(Map.of("revocation", "revoked", "revocationGround", "fraud", "reason", "租赁合同是伪造的。"));

        steps.revoke(new Step(execution));

        verify(revocations).revoke(NUMBER, Ground.FRAUD, "租赁合同是伪造的。", Actor.SYSTEM);
    }

    private void filledIn(Map<String, Object> values) {
        given(execution.getProcessBusinessKey()).willReturn(NUMBER);
        given(execution.getProcessInstance()).willReturn(execution);
        given(execution.getVariableLocal(Submission.VALUES)).willReturn(values);
    }
}
