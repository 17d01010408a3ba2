package org.tongban.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
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
     * @throws CaseProblem with the table's reason if tolerance is not allowed
     */
    int toleranceDays(Case subject) {
        List<CaseMaterial> open = register.materials(subject).stream()
                .filter(CaseMaterial::isOpen)
                .toList();
        long tolerable = open.stream().filter(CaseMaterial::tolerable).count();
        DmnDecisionRuleResult result = decide(
                "tolerance",
                Map.of(
                        "missingMain", (int) (open.size() - tolerable),
                        "missingTolerable", (int) tolerable,
                        "creditGrade", credit.grade(subject.applicant())));
        if (!Boolean.TRUE.equals(result.getEntry("allowed"))) {
            throw new CaseProblem("tolerance", result.getEntry("reason"));
        }
        return ((Number) result.getEntry("workingDays")).intValue();
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

    private DmnDecisionRuleResult decide(String key, Map<String, Object> inputs) {
        return decisions.evaluateDecisionTableByKey(key, inputs).getSingleResult();
    }
}
