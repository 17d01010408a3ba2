package org.tongban.engine.step;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.Ground;
import org.tongban.cases.post.Bundles;
import org.tongban.cases.post.Rules;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.step.Acceptance;
import org.tongban.cases.step.ChildAcceptance;
import org.tongban.cases.step.Corrections;
import org.tongban.cases.step.Deciding;
import org.tongban.cases.step.Refusing;
import org.tongban.cases.step.Silence;
import org.tongban.cases.term.TermKind;

/** The steps of the acceptance stage. */
@Component
class AcceptanceSteps {

    private static final String OUTCOME = "acceptOutcome";
    private static final Set<String> ACCEPTING = Set.of("accepted", "tolerated", "committed");

    private final CaseRegister cases;
    private final Acceptance acceptance;
    private final ChildAcceptance children;
    private final Silence silence;
    private final Corrections corrections;
    private final Refusing refusing;
    private final Deciding deciding;
    private final Rules rules;
    private final Bundles bundles;

    AcceptanceSteps(
            CaseRegister cases,
            Acceptance acceptance,
            ChildAcceptance children,
            Silence silence,
            Corrections corrections,
            Refusing refusing,
            Deciding deciding,
            Rules rules,
            Bundles bundles) {
        this.cases = cases;
        this.acceptance = acceptance;
        this.children = children;
        this.silence = silence;
        this.corrections = corrections;
        this.refusing = refusing;
        this.deciding = deciding;
        this.rules = rules;
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
                String obstacle = rules.commitmentObstacle(subject);
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
        rules.uncommitted(subject).forEach(one -> acceptance.declineCommitment(one.number()));
    }

    /** @return false if the case has ended, now because an item that had to be granted before was not, or with the notice before */
    boolean acceptWithBundle(Step step) {
        Case subject = cases.get(step.number());
        if (subject.state().isEnding()) {
            step.execution().setVariable(OUTCOME, "refused");
            return false;
        }
        String notGranted = bundles.notGrantedBefore(subject).stream()
                .map(earlier -> "“" + earlier.offeringName() + "”")
                .collect(Collectors.joining("、"));
        if (!notGranted.isEmpty()) {
            endAfter(subject, notGranted + "没有办成。");
            step.execution().setVariable(OUTCOME, "refused");
            return false;
        }
        boolean deemed = deemed(subject);
        boolean committed = !deemed && rules.commitmentObstacle(subject).isEmpty();
        boolean missing = cases.materials(subject).stream().anyMatch(material -> material.isOpen());
        int days = missing && !committed && !deemed ? tolerated(subject) : 0;
        AcceptKind kind = children.acceptWithBundle(step.number(), committed, days);
        String outcome =
                switch (kind) {
                    case TOLERANT -> "tolerated";
                    case COMMITTED -> "committed";
                    default -> "accepted";
                };
        step.execution().setVariable(OUTCOME, outcome);
        return true;
    }

    /**
     * What the whole was granted is not asked for again: the applicant's credit or the table may be another by now. Where the
     * whole was granted nothing, what is missing is found before the decision.
     */
    private int tolerated(Case item) {
        return item.bundleNumber()
                .map(cases::get)
                .flatMap(whole -> whole.schedule().term(TermKind.TOLERANCE))
                .map(granted ->
                        Optional.ofNullable(granted.workingDays()).orElseGet(() -> rules.usualToleranceDays(item)))
                .orElse(0);
    }

    /** What the law has accepted by then is decided; anything else is not taken on. */
    private void endAfter(Case subject, String reason) {
        if (subject.acceptKind().isPresent()) {
            deciding.rejectForEarlier(subject.number(), reason);
        } else {
            refusing.refuse(subject.number(), Ground.EARLIER_ITEM_FAILED, reason, null, Map.of(), Actor.SYSTEM);
        }
    }

    /** Where nobody answered in time the one-thing is accepted as it is, and its items with it. */
    private boolean deemed(Case child) {
        return child.bundleNumber()
                .map(cases::get)
                .flatMap(Case::acceptKind)
                .filter(AcceptKind.DEEMED::equals)
                .isPresent();
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
        corrections.askCorrections(step.number(), findings(step), step.actor());
    }

    private static Map<String, String> findings(Step step) {
        Map<String, String> reasons = new LinkedHashMap<>();
        step.rows("findings")
                .forEach(row -> reasons.merge(
                        String.valueOf(row.get("material")),
                        String.valueOf(row.get("reason")),
                        (first, second) -> first + "；" + second));
        return reasons;
    }

    /** @return false if a one-thing is accepted with the items that are not refused */
    boolean refuse(Step step) {
        acceptance.requireAnswer(step.number(), "refused");
        Ground ground = Ground.of(step.text("refusalGround")).orElse(Ground.NOT_ACCEPTABLE);
        if (ground == Ground.INCOMPLETE) {
            declineCommitments(cases.get(step.number()));
        }
        String organ = ground == Ground.NOT_THIS_ORGAN ? step.text("properOrgan") : null;
        boolean refused = refusing.refuse(step.number(), ground, grounded(step), organ, findings(step), step.actor());
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

    /** Forms of before did not ask for the provision. */
    private static String grounded(Step step) {
        String basis = step.text("refusalBasis").strip();
        return basis.isEmpty() ? step.text("reason") : step.text("reason").stripTrailing() + "\n依据：" + basis;
    }

    static void markLapsed(DelegateExecution execution) {
        execution.setVariable(OUTCOME, "lapsed");
    }
}
