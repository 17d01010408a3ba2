package org.tongban.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompleteInstantApprovalTest {

    private final Rules rules = Rules.of("complete-instant-approval");

    @ParameterizedTest(name = "complete {0}, agent {1}: {2}")
    @CsvSource({
        "false, false, manual,  材料尚不齐全，由窗口核对后决定",
        "false, true,  manual,  材料尚不齐全，由窗口核对后决定",
        "true,  true,  manual,  由他人代为申请，由窗口核对委托授权后决定",
        "true,  false, approve, 材料齐全、本人申请，即时办理"
    })
    void approvesWhatIsCompleteAndAskedForInPerson(
            boolean complete, boolean agent, String instantApproval, String rule) {
        assertThat(rules.allFor(Map.of("materialsComplete", complete, "agentUsed", agent)))
                .isEqualTo(List.of(Map.of("instantApproval", instantApproval, "rule", rule)));
    }

    @Test
    void hasAsManyRowsAsAreTestedHere() {
        assertThat(rules.rows()).isEqualTo(3);
    }
}
