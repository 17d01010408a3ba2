package org.tongban.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToleranceTest {

    private static final int MORE_THAN_ANY_LIST = 8;

    private final Rules rules = Rules.of("tolerance");

    @ParameterizedTest(name = "{0} main and {1} tolerable missing, credit {2}: {3}, {4} working days")
    @CsvSource({
        "1, 0, A, false, 0, 缺少主要材料，不得容缺受理",
        "1, 1, A, false, 0, 缺少主要材料，不得容缺受理",
        "0, 0, A, false, 0, 材料齐全，无需容缺受理",
        "0, 0, D, false, 0, 材料齐全，无需容缺受理",
        "0, 1, A, true,  5, 信用等级A，缺少的可容缺材料不超过三份",
        "0, 3, A, true,  5, 信用等级A，缺少的可容缺材料不超过三份",
        "0, 4, A, false, 0, 缺少的可容缺材料超过三份",
        "0, 2, B, true,  5, 信用等级B，缺少的可容缺材料不超过两份",
        "0, 3, B, false, 0, 缺少的可容缺材料超过两份",
        "0, 1, C, true,  3, 信用等级C，只缺少一份可容缺材料",
        "0, 2, C, false, 0, 信用等级C，缺少的可容缺材料超过一份",
        "0, 1, D, false, 0, 信用等级D，不适用容缺受理"
    })
    void weighsWhatIsMissingAgainstTheApplicantsCredit(
            int main, int tolerable, String credit, boolean allowed, int workingDays, String reason) {
        assertThat(rules.of(inputs(main, tolerable, credit)))
                .containsEntry("allowed", allowed)
                .containsEntry("workingDays", workingDays)
                .containsEntry("reason", reason);
    }

    @ParameterizedTest
    @CsvSource({"A", "B", "C", "D"})
    void answersExactlyOnceWhateverIsMissing(String credit) {
        for (int main = 0; main < MORE_THAN_ANY_LIST; main++) {
            for (int tolerable = 0; tolerable < MORE_THAN_ANY_LIST; tolerable++) {
                assertThat(rules.allFor(inputs(main, tolerable, credit))).hasSize(1);
            }
        }
    }

    @Test
    void hasAsManyRowsAsAreTestedHere() {
        assertThat(rules.rows()).isEqualTo(9);
    }

    private static Map<String, Object> inputs(int main, int tolerable, String credit) {
        return Map.of("missingMain", main, "missingTolerable", tolerable, "creditGrade", credit);
    }
}
