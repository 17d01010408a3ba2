package org.tongban.cases;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.ItemKind;

/**
 * Who has decided a case. However a model or a form is drawn, the register accepts, refuses, approves, rejects, revokes or
 * keeps only as a person of the deciding post has chosen, by value; and approves what a published rule of instant approval
 * has found, where no person has decided.
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

    /** @throws CaseProblem if nobody who may has approved, and no rule has or somebody decided after all */
    void requireApproval(Case subject) {
        if (subject.instantRule().isEmpty() || !given(subject, DECISION).isEmpty()) {
            require(subject, "approved", DECISION);
        }
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

    /** @throws CaseProblem if it is no one-thing, or none of its items that others wait for has ended without being granted */
    void requireHopeless(Case whole) {
        Set<String> ended = register.children(whole.number()).stream()
                .filter(child -> child.state().isWithoutGrant())
                .map(Case::offering)
                .collect(Collectors.toSet());
        boolean hopeless = whole.isBundle()
                && catalog.bundle(whole.edition()).items().stream()
                        .flatMap(place -> place.after().stream())
                        .anyMatch(ended::contains);
        if (!hopeless) {
            throw new CaseProblem("conclude-bundle", "前面的事项没有哪个没有办成，不能就此终止一件事。请联系系统管理员检查流程图。");
        }
    }

    private void require(Case subject, String value, Set<DecidingForm> forms) {
        List<Opinion> decisions = given(subject, forms).stream()
                .filter(opinion -> mayDecide(subject, opinion))
                .toList();
        boolean decided = !decisions.isEmpty()
                && forms.stream()
                        .anyMatch(form -> decisions.get(decisions.size() - 1).is(form, value));
        if (!decided) {
            String words = forms.stream()
                    .map(form -> form.words().get(value))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            throw new CaseProblem("undecided", "有权决定的岗位没有作出“%s”的决定，不能继续。请联系系统管理员检查本事项的流程图。".formatted(words));
        }
    }

    private List<Opinion> given(Case subject, Set<DecidingForm> forms) {
        return register.opinions(subject.number()).stream()
                .filter(opinion ->
                        DecidingForm.of(opinion.step()).filter(forms::contains).isPresent())
                .toList();
    }

    /** @return whether a statement was taken down by the post that does so, or found missing when its time was over */
    static boolean mayHear(Opinion statement) {
        return statement.actor().equals(Actor.SYSTEM)
                || DecidingForm.HEARING.posts().contains(statement.post());
    }

    private boolean mayDecide(Case subject, Opinion opinion) {
        DecidingForm form = DecidingForm.of(opinion.step()).orElseThrow();
        return form.posts().contains(opinion.post())
                && (form != DecidingForm.ON_THE_SPOT
                        || catalog.item(subject.edition()).kind() == ItemKind.IMMEDIATE);
    }
}
