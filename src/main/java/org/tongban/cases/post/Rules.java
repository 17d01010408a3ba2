package org.tongban.cases.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongban.calendar.Limit;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.material.MaterialState;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.term.TermKind;
import org.tongban.cases.trust.Credit;
import org.tongban.catalog.Decisions;

/** Asks the decision tables about a case. */
@Component
public class Rules {

    private final Decisions decisions;
    private final CaseRegister register;
    private final Credit credit;

    Rules(Decisions decisions, CaseRegister register, Credit credit) {
        this.decisions = decisions;
        this.register = register;
        this.credit = credit;
    }

    /**
     * @return within how many working days the missing materials of a case must come in
     * @throws CaseProblem with the table's reason if tolerance is not allowed, or if the table gives no such number
     */
    public int toleranceDays(Case subject) {
        List<CaseMaterial> open = register.materials(subject).stream()
                .filter(CaseMaterial::isOpen)
                .toList();
        toleranceObstacle(subject, open).ifPresent(Rules::refuse);
        return workingDays(tolerance(subject, open).get("workingDays"));
    }

    /** @return the working days of the table, or one where it allows none any more to somebody who was granted some */
    public int usualToleranceDays(Case subject) {
        List<CaseMaterial> open = register.materials(subject).stream()
                .filter(CaseMaterial::isOpen)
                .toList();
        return toleranceObstacle(subject, open).isPresent()
                ? 1
                : workingDays(tolerance(subject, open).get("workingDays"));
    }

    private static int workingDays(@Nullable Object given) {
        long days = given instanceof Number number ? number.longValue() : 0;
        if (days < 1 || days > Limit.LONGEST) {
            throw new CaseProblem("tolerance", "容缺受理规则给出的补交期限应当为1至%d个工作日，请联系流程设计岗改正。".formatted(Limit.LONGEST));
        }
        return (int) days;
    }

    /** @return why these materials of the case cannot come in later, by the table or as an item commits; empty if they can */
    Optional<CaseProblem> toleranceObstacle(Case subject, List<CaseMaterial> open) {
        Optional<CaseProblem> commits = committing(subject, open);
        if (commits.isPresent()) {
            return commits;
        }
        Map<String, Object> result = tolerance(subject, open);
        return Boolean.TRUE.equals(result.get("allowed"))
                ? Optional.empty()
                : Optional.of(new CaseProblem("tolerance", text(result, "reason")));
    }

    /** Either a commitment or a tolerance: what an item lacks that is taken on commitment would be asked for by nobody. */
    private Optional<CaseProblem> committing(Case whole, List<CaseMaterial> open) {
        Set<String> missing = open.stream().map(CaseMaterial::code).collect(Collectors.toSet());
        return register.children(whole.number()).stream()
                .filter(item -> item.commitmentChosen()
                        && register.materials(item).stream().anyMatch(own -> missing.contains(own.code()))
                        && commitmentObstacle(item).isEmpty())
                .findFirst()
                .map(item -> new CaseProblem(
                        "tolerance", "“%s”以告知承诺方式办理，它的材料不能再容缺，请一次性告知申请人补正。".formatted(item.offeringName())));
    }

    private Map<String, Object> tolerance(Case subject, List<CaseMaterial> open) {
        int tolerable = (int) open.stream().filter(CaseMaterial::tolerable).count();
        return decide(
                "tolerance",
                Map.of(
                        "missingMain",
                        open.size() - tolerable,
                        "missingTolerable",
                        tolerable,
                        "creditGrade",
                        credit.grade(subject.applicant())));
    }

    private static void refuse(CaseProblem problem) {
        throw problem;
    }

    /**
     * What the applicant was told holds: a commitment that was not declined with the notice, or when the one-thing was accepted, is
     * taken whatever has come out since, as what it stands in for was never asked for.
     *
     * @return why the case cannot be decided on commitment, or an empty text if it can
     */
    public String commitmentObstacle(Case subject) {
        if (isAnswered(subject) && isTakenOnCommitment(subject)) {
            return "";
        }
        Map<String, Object> result = decide(
                "commitment-eligibility",
                Map.of(
                        "offered", subject.commitmentChosen(),
                        "unrepairedBreach", credit.hasUnrepairedBreach(subject.applicant()),
                        "creditGrade", credit.grade(subject.applicant())));
        return Boolean.TRUE.equals(result.get("eligible")) ? "" : text(result, "reason");
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
                .filter(one ->
                        one.commitmentChosen() && !commitmentObstacle(one).isEmpty());
    }

    /** @return codes of the materials that such a commitment was to stand in for */
    Set<String> demanded(Case subject) {
        return uncommitted(subject)
                .flatMap(one -> register.materials(one).stream())
                .map(CaseMaterial::code)
                .collect(Collectors.toSet());
    }

    private Map<String, Object> decide(String key, Map<String, Object> inputs) {
        try {
            return decisions.decide(key, inputs);
        } catch (IllegalArgumentException silent) {
            CaseProblem told = new CaseProblem("rule-silent", "判断规则对本办件没有给出结论，请联系流程设计岗检查决策表。");
            told.initCause(silent);
            throw told;
        }
    }

    private static String text(Map<String, Object> result, String output) {
        return String.valueOf(result.get(output));
    }
}
