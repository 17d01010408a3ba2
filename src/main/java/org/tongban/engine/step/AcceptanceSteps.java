package org.tongban.engine.step;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.Ground;
import org.tongban.cases.post.Bundles;
import org.tongban.cases.post.Commitments;
import org.tongban.cases.post.Rules;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.step.Acceptance;
import org.tongban.cases.step.Corrections;
import org.tongban.cases.step.Refusing;
import org.tongban.cases.step.Silence;

/** The steps of the acceptance stage. */
@Component
class AcceptanceSteps {

    static final String OUTCOME = "acceptOutcome";
    private static final Set<String> ACCEPTING = Set.of("accepted", "tolerated", "committed");

    private final CaseRegister cases;
    private final Acceptance acceptance;
    private final Silence silence;
    private final Corrections corrections;
    private final Refusing refusing;
    private final Rules rules;
    private final Commitments commitments;
    private final Bundles bundles;

    AcceptanceSteps(
            CaseRegister cases,
            Acceptance acceptance,
            Silence silence,
            Corrections corrections,
            Refusing refusing,
            Rules rules,
            Commitments commitments,
            Bundles bundles) {
        this.cases = cases;
        this.acceptance = acceptance;
        this.silence = silence;
        this.corrections = corrections;
        this.refusing = refusing;
        this.rules = rules;
        this.commitments = commitments;
        this.bundles = bundles;
    }

    void accept(Step step) {
        Case subject = cases.get(step.number());
        String outcome = String.valueOf(step.execution().getVariable(OUTCOME));
        acceptance.requireAnswer(step.number(), ACCEPTING.contains(outcome) ? outcome : "accepted");
        declineCommitments(subject);
        switch (outcome) {
            case "tolerated" -> acceptance.acceptWithTolerance(step.number(), rules::toleranceDays, step.actor());
            case "committed" -> {
                String obstacle = commitments.obstacle(subject);
                if (!obstacle.isEmpty()) {
                    throw new CaseProblem("commitment", obstacle);
                }
                acceptance.acceptOnCommitment(step.number(), step.actor());
            }
            default -> acceptance.accept(step.number(), step.actor());
        }
    }

    /** Who may not commit hands in what the commitment would have stood in for; it is told at once, with all else that is missing. */
    private void declineCommitments(Case subject) {
        commitments.uncommitted(subject).forEach(one -> acceptance.declineCommitment(one.number()));
    }

    /** @return the items of a one-thing that the law accepts with it, whose own limits run from that day */
    List<String> countAsAccepted(Step step) {
        silence.countAsAccepted(step.number());
        step.execution().setVariable(OUTCOME, "deemed");
        return cases.children(step.number()).stream()
                .filter(item ->
                        item.acceptKind().filter(AcceptKind.DEEMED::equals).isPresent())
                .map(Case::number)
                .toList();
    }

    void notifyCorrections(Step step) {
        acceptance.requireAnswer(step.number(), "corrections");
        declineCommitments(cases.get(step.number()));
        corrections.askCorrections(step.number(), step.findings(), step.actor());
    }

    /** @return false if a one-thing is accepted with the items that are not refused */
    boolean refuse(Step step) {
        acceptance.requireAnswer(step.number(), "refused");
        Ground ground = Ground.of(step.text("refusalGround")).orElse(Ground.NOT_ACCEPTABLE);
        if (ground == Ground.INCOMPLETE) {
            declineCommitments(cases.get(step.number()));
        }
        String organ = ground == Ground.NOT_THIS_ORGAN ? step.text("properOrgan") : null;
        boolean refused =
                refusing.refuse(step.number(), ground, step.groundedReason(), organ, step.findings(), step.actor());
        if (!refused) {
            markAccepted(step.execution());
        }
        return refused;
    }

    /** @return true if something is to be looked at; of a one-thing some items may have ended */
    boolean closeCorrections(DelegateExecution execution) {
        boolean handedIn = corrections.closeCorrections(execution.getProcessBusinessKey());
        if (handedIn && cases.get(execution.getProcessBusinessKey()).isBundle()) {
            countVisitors(execution);
        }
        return handedIn;
    }

    /** @return false if a one-thing lapses as a whole */
    boolean goOnWithoutCorrections(DelegateExecution execution) {
        boolean goesOn = corrections.goOnWithoutCorrections(execution.getProcessBusinessKey());
        if (goesOn) {
            markAccepted(execution);
        }
        return goesOn;
    }

    private void markAccepted(DelegateExecution execution) {
        execution.setVariable(OUTCOME, "accepted");
        countVisitors(execution);
    }

    /** Those who would have visited the place together may be fewer now. */
    private void countVisitors(DelegateExecution execution) {
        DelegateExecution bundle = execution.getProcessInstance().getSuperExecution();
        if (bundle != null) {
            bundle.setVariable("jointInspection", bundles.jointInspection(execution.getProcessBusinessKey()));
        }
    }

    static void markLapsed(DelegateExecution execution) {
        execution.setVariable(OUTCOME, "lapsed");
    }
}
