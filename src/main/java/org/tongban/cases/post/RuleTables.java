package org.tongban.cases.post;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongban.cases.CaseProblem;
import org.tongban.catalog.Decisions;

/** Asks the decision tables about cases, and tells people where one says nothing. */
@Component
class RuleTables {

    private final Decisions decisions;

    RuleTables(Decisions decisions) {
        this.decisions = decisions;
    }

    /** @throws CaseProblem if the table comes to no result */
    Map<String, Object> decide(String key, Map<String, Object> inputs) {
        try {
            return decisions.decide(key, inputs);
        } catch (IllegalArgumentException silent) {
            CaseProblem told = new CaseProblem("rule-silent", "判断规则对本办件没有给出结论，请联系流程设计岗检查决策表。");
            told.initCause(silent);
            throw told;
        }
    }
}
