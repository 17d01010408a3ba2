package org.tongban.engine.step;

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

/**
 * The words with which models write into the register, such as {@code ${register.approve(execution)}}: here what is decided,
 * made and handed over, beside it {@link AcceptanceRegister} and {@link VerificationRegister}. There are no others; a model
 * that needs one more asks for it here, with a template, a rule and a test.
 */
@Component
public class Register {

    private final Deciding deciding;
    private final Completion completion;
    private final Supervision supervision;
    private final Instances instances;
    private final Answerable answerable;
    private final JointInspections joint;
    private final SpecialProcedureSteps special;
    private final CaseQuestions questions;

    Register(
            Deciding deciding,
            Completion completion,
            Supervision supervision,
            Instances instances,
            Answerable answerable,
            JointInspections joint,
            SpecialProcedureSteps special,
            CaseQuestions questions) {
        this.deciding = deciding;
        this.completion = completion;
        this.supervision = supervision;
        this.instances = instances;
        this.answerable = answerable;
        this.joint = joint;
        this.special = special;
        this.questions = questions;
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
}
