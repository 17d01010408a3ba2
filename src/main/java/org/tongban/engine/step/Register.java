package org.tongban.engine.step;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.Ground;
import org.tongban.cases.ledger.SupervisionKind;
import org.tongban.cases.office.Supervision;
import org.tongban.cases.post.CaseQuestions;
import org.tongban.cases.step.Completion;
import org.tongban.cases.step.Deciding;
import org.tongban.cases.step.Review;
import org.tongban.cases.step.Verification;
import org.tongban.cases.step.Withdrawals;
import org.tongban.cases.supply.Supplied;

/**
 * The words with which models write into the register, such as {@code ${register.approve(execution)}}. There are no
 * others; a model that needs one more asks for it here, with a template, a rule and a test.
 */
@Component
public class Register {

    private final AcceptanceSteps acceptance;
    private final ChildSteps children;
    private final Review review;
    private final Deciding deciding;
    private final Completion completion;
    private final Verification verification;
    private final Withdrawals withdrawals;
    private final Supplied supplied;
    private final Supervision supervision;
    private final Instances instances;
    private final Answerable answerable;
    private final JointInspections joint;
    private final SpecialProcedureSteps special;
    private final RevocationSteps revocations;
    private final CaseQuestions questions;

    Register(
            AcceptanceSteps acceptance,
            ChildSteps children,
            Review review,
            Deciding deciding,
            Completion completion,
            Verification verification,
            Withdrawals withdrawals,
            Supplied supplied,
            Supervision supervision,
            Instances instances,
            Answerable answerable,
            JointInspections joint,
            SpecialProcedureSteps special,
            RevocationSteps revocations,
            CaseQuestions questions) {
        this.acceptance = acceptance;
        this.children = children;
        this.review = review;
        this.deciding = deciding;
        this.completion = completion;
        this.verification = verification;
        this.withdrawals = withdrawals;
        this.supplied = supplied;
        this.supervision = supervision;
        this.instances = instances;
        this.answerable = answerable;
        this.joint = joint;
        this.special = special;
        this.revocations = revocations;
        this.questions = questions;
    }

    /** Accepts in the way the window chose: fully, with tolerance or on commitment. */
    public void accept(DelegateExecution execution) {
        acceptance.accept(Step.of(execution, "accept"));
        instances.superviseLimits(execution);
    }

    /** Takes a child case on with its one-thing, unless an item that had to be granted before was not. */
    public void acceptWithBundle(DelegateExecution execution) {
        if (children.accept(new Step(execution))) {
            instances.superviseItem(execution, execution.getProcessBusinessKey());
        }
    }

    /** Nobody answered in time, so the case counts as accepted. */
    public void countAsAccepted(DelegateExecution execution) {
        List<String> items = acceptance.countAsAccepted(new Step(execution));
        instances.superviseLimits(execution);
        items.forEach(item -> instances.superviseItem(execution, item));
    }

    /** Gives the one-time notice. */
    public void notifyCorrections(DelegateExecution execution) {
        acceptance.notifyCorrections(Step.of(execution, "notifyCorrections"));
    }

    /** Refuses to accept; what an item of a one-thing lacks is no ground to refuse another, which goes on. */
    public void refuse(DelegateExecution execution) {
        if (!acceptance.refuse(Step.of(execution, "refuse"))) {
            instances.superviseLimits(execution);
        }
    }

    /** Ends the time to correct, and notes whether what came in is to be looked at. */
    public void closeCorrections(DelegateExecution execution) {
        execution.setVariable("allHandedIn", acceptance.closeCorrections(execution));
    }

    /** Ends the case because the applicant did not answer the notice, or what of a one-thing waited for that. */
    public void lapse(DelegateExecution execution) {
        if (acceptance.goOnWithoutCorrections(execution)) {
            instances.superviseLimits(execution);
            return;
        }
        review.lapse(execution.getProcessBusinessKey());
        AcceptanceSteps.markLapsed(execution);
        instances.settle(execution.getProcessBusinessKey());
    }

    /** Takes nothing more of what was tolerated as missing, and notes whether all of it is in. */
    public void closeSupply(DelegateExecution execution) {
        execution.setVariable("allHandedIn", supplied.close(execution.getProcessBusinessKey()));
    }

    /** Reminds the applicant of a material that is due soon. */
    public void remind(DelegateExecution execution) {
        supplied.remind(execution.getProcessBusinessKey());
    }

    /** Decides to approve. */
    public void approve(DelegateExecution execution) {
        Step step = new Step(execution);
        deciding.approve(step.number(), step.actorOf("approve"));
        execution.setVariable("decision", "approved");
        instances.settle(step.number());
    }

    /** Decides to reject, with the reason given in the same step. */
    public void reject(DelegateExecution execution) {
        Step step = Step.of(execution, "reject");
        Ground ground = Ground.of(step.text("rejectionGround")).orElse(Ground.UNMET_CONDITIONS);
        deciding.reject(step.number(), ground, step.text("reason"), step.actor());
        instances.settle(step.number());
    }

    /** Takes over what the table of instant approval came to, and which rule fired. */
    public void recordInstantApproval(DelegateExecution execution) {
        DmnDecisionResultEntries result = Optional.ofNullable(
                        ((DmnDecisionResult) execution.getVariable("decisionResult")).getSingleResult())
                .orElseThrow(() -> new CaseProblem("rule-silent", "即时核准规则对本办件没有给出结论，请联系流程设计岗检查决策表。"));
        String approval = result.getEntry("instantApproval");
        execution.setVariable("instantApproval", approval);
        if (approval.equals("approve")) {
            deciding.approvedByRule(execution.getProcessBusinessKey(), result.getEntry("rule"));
        }
    }

    /** Makes the result, the licence or the summary of a one-thing, and notes how it is handed over. */
    public void makeLicence(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        completion.makeLicence(number);
        instances.settle(number);
        execution.setVariable("handedOverTogether", questions.isHandedOverTogether(number));
        execution.setVariable("resultToDeliver", questions.hasResultToDeliver(number));
    }

    /** Starts the delivery of an item's result beside its one-thing, which need not wait for it. */
    public void startDelivery(DelegateExecution execution) {
        instances.deliver(execution);
    }

    /** Closes the case after delivery. */
    public void close(DelegateExecution execution) {
        Step step = new Step(execution);
        completion.deliver(step.number(), step.actor());
    }

    /** Ends a one-thing whose first item was not approved. */
    public void concludeBundle(DelegateExecution execution) {
        Step step = new Step(execution);
        deciding.concludeBundle(step.number(), step.actor());
        instances.settle(step.number());
    }

    /** Ends the supervision of limits of a withdrawn case, and notes whether approved items still have results to hand over. */
    public void withdraw(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        withdrawals.requireWithdrawn(number);
        instances.settle(number);
        execution.setVariable("resultsStand", questions.resultsStand(number));
    }

    /**
     * Enters a limit that came near or was missed.
     *
     * @param kind a {@link SupervisionKind} in lower case with hyphens
     */
    public void supervise(DelegateExecution execution, String kind) {
        String number = execution.getProcessBusinessKey();
        SupervisionKind entered = SupervisionKind.valueOf(kind.toUpperCase().replace('-', '_'));
        supervision.enter(number, entered, answerable.posts(number));
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

    /** Starts the special procedure the post chose: the limits stand still, the applicant is told (行政许可法 第四十五条). */
    public void startSpecialProcedure(DelegateExecution execution) {
        special.start(Step.of(execution, "startSpecialProcedure"));
    }

    /** Ends the special procedure; the limits run again. */
    public void endSpecialProcedure(DelegateExecution execution) {
        special.end(Step.of(execution, "endSpecialProcedure"));
    }

    /** Tells the child cases that the joint visit is over. */
    public void completeJointInspection(DelegateExecution execution) {
        joint.complete(execution.getProcessBusinessKey());
    }

    /** @return {@code own}, {@code joint} or {@code done}: how the case's place is looked at */
    public String inspectionMode(DelegateExecution execution) {
        return joint.mode(execution.getProcessBusinessKey());
    }

    /** @return whether the one-thing of this child case still needs a joint visit; asked when an item is concluded */
    public boolean jointInspection(DelegateExecution execution) {
        return joint.neededBeside(execution.getProcessBusinessKey());
    }

    /** @return the number of the child case for an item of a one-thing */
    public String child(DelegateExecution execution, String item) {
        return joint.child(execution.getProcessBusinessKey(), item);
    }

    /** @return a fact of the case that a decision table asks for: {@code materialsComplete} or an answer, false if not given */
    public Object fact(DelegateExecution execution, String name) {
        return questions.fact(execution.getProcessBusinessKey(), name);
    }
}
