package org.tongban.cases.post;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.material.MaterialState;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.term.TermKind;
import org.tongban.cases.trust.Credit;

/** Tells whose commitment can be taken (告知承诺), and what it stands in for where it cannot. */
@Component
public class Commitments {

    private final RuleTables tables;
    private final CaseRegister register;
    private final Credit credit;

    Commitments(RuleTables tables, CaseRegister register, Credit credit) {
        this.tables = tables;
        this.register = register;
        this.credit = credit;
    }

    /**
     * What the applicant was told holds: a commitment that was not declined with the notice, or when the one-thing was accepted, is
     * taken whatever has come out since, as what it stands in for was never asked for.
     *
     * @return why the case cannot be decided on commitment, or an empty text if it can
     */
    public String obstacle(Case subject) {
        if (isAnswered(subject) && isTakenOnCommitment(subject)) {
            return "";
        }
        Map<String, Object> result = tables.decide(
                "commitment-eligibility",
                Map.of(
                        "offered", subject.commitmentChosen(),
                        "unrepairedBreach", credit.hasUnrepairedBreach(subject.applicant()),
                        "creditGrade", credit.grade(subject.applicant())));
        return Boolean.TRUE.equals(result.get("eligible")) ? "" : String.valueOf(result.get("reason"));
    }

    private boolean isAnswered(Case subject) {
        Case told = subject.bundleNumber().map(register::get).orElse(subject);
        return told.schedule().term(TermKind.CORRECTION).isPresent()
                || told.acceptKind().isPresent();
    }

    private boolean isTakenOnCommitment(Case subject) {
        return subject.commitmentChosen()
                && register.materials(subject).stream().anyMatch(one -> one.state() == MaterialState.WAIVED);
    }

    /** @return of a case and the items of a one-thing those that chose a commitment which cannot be taken */
    public Stream<Case> uncommitted(Case subject) {
        return Stream.concat(Stream.of(subject), register.children(subject.number()).stream())
                .filter(one -> one.commitmentChosen() && !obstacle(one).isEmpty());
    }

    /** @return codes of the materials that such a commitment was to stand in for */
    Set<String> demanded(Case subject) {
        return uncommitted(subject)
                .flatMap(one -> register.materials(one).stream())
                .map(CaseMaterial::code)
                .collect(Collectors.toSet());
    }
}
