package org.tongban.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstantApprovalTest {

    private final Rules rules = Rules.of("instant-approval");

    @ParameterizedTest(name = "complete {0}, approval needed first {1}, agent {2}: {3}")
    @CsvSource({
        "false, false, false, manual,  材料尚不齐全，由窗口核对后决定",
        "false, true,  true,  manual,  材料尚不齐全，由窗口核对后决定",
        "true,  true,  false, manual,  经营范围含登记前须经批准的项目，由窗口核对批准文件后决定",
        "true,  true,  true,  manual,  经营范围含登记前须经批准的项目，由窗口核对批准文件后决定",
        "true,  false, true,  manual,  由他人代为申请，由窗口核对委托授权后决定",
        "true,  false, false, approve, 材料齐全、本人申请、经营范围无须事先批准，即时登记"
    })
    void approvesWithoutAPersonOnlyWhatNeedsNoJudgement(
            boolean complete, boolean preApproval, boolean agent, String instantApproval, String rule) {
        assertThat(rules.of(inputs(complete, preApproval, agent)))
                .containsEntry("instantApproval", instantApproval)
                .containsEntry("rule", rule);
    }

    @Test
    void answersExactlyOnceWhateverIsDeclared() {
        List<Boolean> both = List.of(true, false);
        both.forEach(complete -> both.forEach(preApproval -> both.forEach(agent ->
                assertThat(rules.allFor(inputs(complete, preApproval, agent))).hasSize(1))));
    }

    @Test
    void hasAsManyRowsAsAreTestedHere() {
        assertThat(rules.rows()).isEqualTo(4);
    }

    private static Map<String, Object> inputs(boolean complete, boolean preApproval, boolean agent) {
        return Map.of("materialsComplete", complete, "preApprovalNeeded", preApproval, "agentUsed", agent);
    }
}
