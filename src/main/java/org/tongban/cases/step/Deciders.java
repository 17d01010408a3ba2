package org.tongban.cases.step;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.DecidingForm;
import org.tongban.cases.ledger.Opinion;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.ItemKind;

/**
 * Who has decided a case. However a model or a form is drawn, the register accepts, refuses, approves, rejects, revokes or
 * keeps only as a person of the deciding post has chosen, by value; see {@link Approvals} for what a rule approves.
 */
@Component
class Deciders {

    private static final Set<DecidingForm> ACCEPTANCE = Set.of(DecidingForm.ACCEPTANCE, DecidingForm.CORRECTIONS);
    private static final Set<DecidingForm> DECISION = Set.of(DecidingForm.DECIDE, DecidingForm.ON_THE_SPOT);
    private static final Set<DecidingForm> VERIFICATION = Set.of(DecidingForm.VERIFICATION);
    private static final Set<DecidingForm> REVOCATION = Set.of(DecidingForm.REVOCATION);

    private final CaseRegister register;
    private final Catalog catalog;

    Deciders(CaseRegister register, Catalog catalog) {
        this.register = register;
        this.catalog = catalog;
    }

    /** @throws CaseProblem if the window has not answered the application so */
    void requireAnswer(Case subject, String outcome) {
        require(subject, outcome, ACCEPTANCE);
    }

    /** @throws CaseProblem if the window has concluded the application, so that it was not silent */
    void requireSilence(Case subject) {
        boolean concluded = given(subject, ACCEPTANCE).stream()
                .anyMatch(opinion -> !opinion.is(DecidingForm.ACCEPTANCE, "corrections"));
        if (concluded) {
            throw new CaseProblem("undecided", "窗口已经作出受理结论，不能视为受理。请联系系统管理员检查流程图。");
        }
    }

    /** @return true if the window decides it on the spot */
    boolean isImmediate(Case subject) {
        return !subject.isBundle() && catalog.item(subject.edition()).kind() == ItemKind.IMMEDIATE;
    }

    /** @throws CaseProblem if nobody who may has approved */
    void requireApproved(Case subject) {
        require(subject, "approved", DECISION);
    }

    CaseProblem unapproved() {
        return undecided("approved", DECISION);
    }

    /** @throws CaseProblem if nobody who may has rejected */
    void requireRejection(Case subject) {
        require(subject, "rejected", DECISION);
    }

    /** @throws CaseProblem if whoever verifies the commitment has not found so */
    void requireFinding(Case subject, String finding) {
        require(subject, finding, VERIFICATION);
    }

    /** @throws CaseProblem if nobody who may has decided to revoke what was granted */
    void requireRevocation(Case subject) {
        require(subject, "revoked", REVOCATION);
    }

    /** @throws CaseProblem if nobody who may has decided that what was granted stands */
    void requireKept(Case subject) {
        require(subject, "kept", REVOCATION);
    }

    /** The last who filled in the form of the decision decided: where that was none who may, nobody has. */
    private void require(Case subject, String value, Set<DecidingForm> forms) {
        List<Opinion> given = given(subject, forms);
        boolean decided = !given.isEmpty()
                && mayDecide(subject, given.get(given.size() - 1))
                && forms.stream().anyMatch(form -> given.get(given.size() - 1).is(form, value));
        if (!decided) {
            throw undecided(value, forms);
        }
    }

    private static CaseProblem undecided(String value, Set<DecidingForm> forms) {
        String words = forms.stream()
                .map(form -> form.words().get(value))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return new CaseProblem("undecided", "有权决定的岗位没有作出“%s”的决定，不能继续。请联系系统管理员检查本事项的流程图。".formatted(words));
    }

    private List<Opinion> given(Case subject, Set<DecidingForm> forms) {
        return register.opinions(subject.number()).stream()
                .filter(opinion ->
                        DecidingForm.of(opinion.step()).filter(forms::contains).isPresent())
                .toList();
    }

    /** @return whether a statement was taken down by the post that does so, or found missing when its time was over */
    static boolean mayHear(Opinion statement) {
        return statement.actor().equals(Actor.SYSTEM) || DecidingForm.HEARING.mayBeGivenAs(statement.post());
    }

    private boolean mayDecide(Case subject, Opinion opinion) {
        DecidingForm form = DecidingForm.of(opinion.step()).orElseThrow();
        return form.mayBeGivenAs(opinion.post()) && (form != DecidingForm.ON_THE_SPOT || isImmediate(subject));
    }
}
