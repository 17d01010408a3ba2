package org.tongban.engine.step;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.Actor;
import org.tongban.cases.Ground;
import org.tongban.cases.post.Bundles;
import org.tongban.cases.post.Commitments;
import org.tongban.cases.post.Rules;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.step.ChildAcceptance;
import org.tongban.cases.step.Deciding;
import org.tongban.cases.step.Refusing;
import org.tongban.cases.term.TermKind;

/** How an item is taken on once its one-thing is, in the way the whole was. */
@Component
class ChildSteps {

    private final CaseRegister cases;
    private final ChildAcceptance acceptance;
    private final Refusing refusing;
    private final Deciding deciding;
    private final Rules rules;
    private final Commitments commitments;
    private final Bundles bundles;

    ChildSteps(
            CaseRegister cases,
            ChildAcceptance acceptance,
            Refusing refusing,
            Deciding deciding,
            Rules rules,
            Commitments commitments,
            Bundles bundles) {
        this.cases = cases;
        this.acceptance = acceptance;
        this.refusing = refusing;
        this.deciding = deciding;
        this.rules = rules;
        this.commitments = commitments;
        this.bundles = bundles;
    }

    /** @return false if the case has ended, now because an item that had to be granted before was not, or with the notice before */
    boolean accept(Step step) {
        Case subject = cases.get(step.number());
        if (subject.state().isEnding()) {
            step.execution().setVariable(AcceptanceSteps.OUTCOME, "refused");
            return false;
        }
        String notGranted = bundles.notGrantedBefore(subject).stream()
                .map(earlier -> "“" + earlier.offeringName() + "”")
                .collect(Collectors.joining("、"));
        if (!notGranted.isEmpty()) {
            endAfter(subject, notGranted + "没有办成。");
            step.execution().setVariable(AcceptanceSteps.OUTCOME, "refused");
            return false;
        }
        boolean deemed = deemed(subject);
        boolean committed = !deemed && commitments.obstacle(subject).isEmpty();
        boolean missing = cases.materials(subject).stream().anyMatch(material -> material.isOpen());
        int days = missing && !committed && !deemed ? tolerated(subject) : 0;
        AcceptKind kind = acceptance.acceptWithBundle(step.number(), committed, days);
        step.execution().setVariable(AcceptanceSteps.OUTCOME, outcome(kind));
        return true;
    }

    private static String outcome(AcceptKind kind) {
        return switch (kind) {
            case TOLERANT -> "tolerated";
            case COMMITTED -> "committed";
            default -> "accepted";
        };
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
}
