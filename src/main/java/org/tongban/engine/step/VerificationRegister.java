package org.tongban.engine.step;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tongban.cases.step.Verification;

/** The words with which models tell what comes of a commitment: verified, put right, or the licence kept or revoked. */
@Component
public class VerificationRegister {

    private final Verification verification;
    private final Instances instances;
    private final RevocationSteps revocations;

    VerificationRegister(Verification verification, Instances instances, RevocationSteps revocations) {
        this.verification = verification;
        this.instances = instances;
        this.revocations = revocations;
    }

    /** Hands a case decided on commitment over to verification. */
    public void startVerification(DelegateExecution execution) {
        verification.startVerification(execution.getProcessBusinessKey());
        instances.verifyCommitment(execution);
    }

    /** The commitment was true. */
    public void confirmCommitment(DelegateExecution execution) {
        Step step = Step.of(execution, "confirmCommitment");
        verification.confirmCommitment(step.number(), step.actor());
    }

    /** Orders what is not as committed to be put right, within the days the verifier gives (消防法 第五十八条). */
    public void orderRectification(DelegateExecution execution) {
        revocations.orderRectification(Step.of(execution, "orderRectification"));
    }

    /** Tells whoever has the licence that it may be revoked, and that they are heard before (行政许可法 第七条). */
    public void intendRevocation(DelegateExecution execution) {
        revocations.intend(new Step(execution));
    }

    /** Nobody stated anything in time. */
    public void noteSilence(DelegateExecution execution) {
        revocations.noteSilence(new Step(execution));
    }

    /** Decides that the licence stands. */
    public void keepLicence(DelegateExecution execution) {
        revocations.keep(Step.of(execution, "keepLicence"));
    }

    /** Decides to revoke the licence and records the breach. */
    public void revoke(DelegateExecution execution) {
        revocations.revoke(Step.of(execution, "revoke"));
    }
}
