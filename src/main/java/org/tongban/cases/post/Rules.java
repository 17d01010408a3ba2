package org.tongban.cases.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongban.calendar.Limit;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.trust.Credit;

/** Asks the decision tables how long what a case lacks may come in later (容缺). */
@Component
public class Rules {

    private final RuleTables tables;
    private final Commitments commitments;
    private final CaseRegister register;
    private final Credit credit;

    Rules(RuleTables tables, Commitments commitments, CaseRegister register, Credit credit) {
        this.tables = tables;
        this.commitments = commitments;
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
                : Optional.of(new CaseProblem("tolerance", String.valueOf(result.get("reason"))));
    }

    /** Either a commitment or a tolerance: what an item lacks that is taken on commitment would be asked for by nobody. */
    private Optional<CaseProblem> committing(Case whole, List<CaseMaterial> open) {
        Set<String> missing = open.stream().map(CaseMaterial::code).collect(Collectors.toSet());
        return register.children(whole.number()).stream()
                .filter(item -> item.commitmentChosen()
                        && register.materials(item).stream().anyMatch(own -> missing.contains(own.code()))
                        && commitments.obstacle(item).isEmpty())
                .findFirst()
                .map(item -> new CaseProblem(
                        "tolerance", "“%s”以告知承诺方式办理，它的材料不能再容缺，请一次性告知申请人补正。".formatted(item.offeringName())));
    }

    private Map<String, Object> tolerance(Case subject, List<CaseMaterial> open) {
        int tolerable = (int) open.stream().filter(CaseMaterial::tolerable).count();
        return tables.decide(
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
}
