package org.tongban.engine.step;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tongban.cases.post.CaseQuestions;
import org.tongban.cases.step.Review;
import org.tongban.cases.step.Withdrawals;
import org.tongban.cases.supply.Supplied;

/** The words with which models tell how an application is answered: accepted, corrected, refused, withdrawn, supplied. */
@Component
public class AcceptanceRegister {

    private final AcceptanceSteps acceptance;
    private final ChildSteps children;
    private final Review review;
    private final Withdrawals withdrawals;
    private final Supplied supplied;
    private final Instances instances;
    private final CaseQuestions questions;

    AcceptanceRegister(
            AcceptanceSteps acceptance,
            ChildSteps children,
            Review review,
            Withdrawals withdrawals,
            Supplied supplied,
            Instances instances,
            CaseQuestions questions) {
        this.acceptance = acceptance;
        this.children = children;
        this.review = review;
        this.withdrawals = withdrawals;
        this.supplied = supplied;
        this.instances = instances;
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

    /** Ends the supervision of limits of a withdrawn case, and notes whether approved items still have results to hand over. */
    public void withdraw(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        withdrawals.requireWithdrawn(number);
        instances.settle(number);
        execution.setVariable("resultsStand", questions.resultsStand(number));
    }

    /** @return a fact of the case that a decision table asks for: {@code materialsComplete} or an answer, false if not given */
    public Object fact(DelegateExecution execution, String name) {
        return questions.fact(execution.getProcessBusinessKey(), name);
    }
}
