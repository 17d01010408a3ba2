package org.tongban.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitmentEligibilityTest {

    private final Rules rules = Rules.of("commitment-eligibility");

    @ParameterizedTest(name = "offered {0}, unrepaired breach {1}, credit {2}: {3}")
    @CsvSource({
        "false, false, A, false, 本次申请不在告知承诺的适用范围",
        "false, true,  D, false, 本次申请不在告知承诺的适用范围",
        "true,  true,  A, false, 有未修复的失信记录，修复前不适用告知承诺",
        "true,  true,  D, false, 有未修复的失信记录，修复前不适用告知承诺",
        "true,  false, D, false, 信用等级D，修复前不适用告知承诺",
        "true,  false, A, true,  符合告知承诺的适用条件",
        "true,  false, B, true,  符合告知承诺的适用条件",
        "true,  false, C, true,  符合告知承诺的适用条件"
    })
    void trustsACommitmentOnlyFromThoseInGoodCredit(
            boolean offered, boolean breach, String credit, boolean eligible, String reason) {
        assertThat(rules.of(inputs(offered, breach, credit)))
                .containsEntry("eligible", eligible)
                .containsEntry("reason", reason);
    }

    @ParameterizedTest
    @CsvSource({"A", "B", "C", "D"})
    void answersExactlyOnceWhoeverAsks(String credit) {
        for (boolean offered : List.of(true, false)) {
            for (boolean breach : List.of(true, false)) {
                assertThat(rules.allFor(inputs(offered, breach, credit))).hasSize(1);
            }
        }
    }

    @Test
    void hasAsManyRowsAsAreTestedHere() {
        assertThat(rules.rows()).isEqualTo(4);
    }

    private static Map<String, Object> inputs(boolean offered, boolean breach, String credit) {
        return Map.of("offered", offered, "unrepairedBreach", breach, "creditGrade", credit);
    }
}
