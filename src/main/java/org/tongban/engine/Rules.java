package org.tongban.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tongban.calendar.Limit;
import org.tongban.cases.Case;
import org.tongban.cases.CaseMaterial;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.CaseRegister;
import org.tongban.cases.Credit;

/** Asks the decision tables about a case. */
@Component
class Rules {

    private final DecisionService decisions;
    private final CaseRegister register;
    private final Credit credit;

    Rules(@Lazy DecisionService decisions, CaseRegister register, Credit credit) {
        this.decisions = decisions;
        this.register = register;
        this.credit = credit;
    }

    /**
     * @return within how many working days the missing materials of a case must come in
     * @throws CaseProblem with the table's reason if tolerance is not allowed, or if the table gives no such number
     */
    int toleranceDays(Case subject) {
        List<CaseMaterial> open = register.materials(subject).stream()
                .filter(CaseMaterial::isOpen)
                .toList();
        toleranceObstacle(subject, open).ifPresent(Rules::refuse);
        return workingDays(tolerance(subject, open).getEntry("workingDays"));
    }

    /** @return the working days of the table, or one where it allows none any more to somebody who was granted some */
    int usualToleranceDays(Case subject) {
        List<CaseMaterial> open = register.materials(subject).stream()
                .filter(CaseMaterial::isOpen)
                .toList();
        return toleranceObstacle(subject, open).isPresent()
                ? 1
                : workingDays(tolerance(subject, open).getEntry("workingDays"));
    }

    private static int workingDays(@Nullable Object given) {
        long days = given instanceof Number number ? number.longValue() : 0;
        if (days < 1 || days > Limit.LONGEST) {
            throw new CaseProblem("tolerance", "容缺受理规则给出的补交期限应当为1至%d个工作日，请联系流程设计岗改正。".formatted(Limit.LONGEST));
        }
        return (int) days;
    }

    /** @return the table's reason why these materials of the case cannot come in later; empty if they can */
    Optional<CaseProblem> toleranceObstacle(Case subject, List<CaseMaterial> open) {
        DmnDecisionRuleResult result = tolerance(subject, open);
        return Boolean.TRUE.equals(result.getEntry("allowed"))
                ? Optional.empty()
                : Optional.of(new CaseProblem("tolerance", result.getEntry("reason")));
    }

    private DmnDecisionRuleResult tolerance(Case subject, List<CaseMaterial> open) {
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

    /** @return why the case cannot be decided on commitment, or an empty text if it can */
    String commitmentObstacle(Case subject) {
        DmnDecisionRuleResult result = decide(
                "commitment-eligibility",
                Map.of(
                        "offered", subject.commitmentChosen(),
                        "unrepairedBreach", credit.hasUnrepairedBreach(subject.applicant()),
                        "creditGrade", credit.grade(subject.applicant())));
        return Boolean.TRUE.equals(result.getEntry("eligible")) ? "" : result.getEntry("reason");
    }

    /** @return of a case and the items of a one-thing those that chose a commitment which cannot be taken */
    Stream<Case> uncommitted(Case subject) {
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

    private DmnDecisionRuleResult decide(String key, Map<String, Object> inputs) {
        return Optional.ofNullable(
                        decisions.evaluateDecisionTableByKey(key, inputs).getSingleResult())
                .orElseThrow(() -> new CaseProblem("rule-silent", "判断规则对本办件没有给出结论，请联系流程设计岗检查决策表。"));
    }
}
