package org.tongban.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxRegistrationChangeInstantApprovalTest {

    private final Rules rules = Rules.of("tax-registration-change-instant-approval");

    @ParameterizedTest(name = "complete {0}, agent {1}, other authority {2}, taxpayer {3}, change {4}: {5}")
    @CsvSource({
        "false, false, no,  normal,   registered, manual,  材料尚不齐全，由窗口核对后决定",
        "false, true,  yes, abnormal, other,      manual,  材料尚不齐全，由窗口核对后决定",
        "true,  true,  no,  normal,   registered, manual,  由他人代为申请，由窗口核对委托授权后决定",
        "true,  false, yes, normal,   registered, manual,  主管税务机关改变，由窗口核对后决定",
        "true,  false, yes, abnormal, other,      manual,  主管税务机关改变，由窗口核对后决定",
        "true,  false, no,  abnormal, registered, manual,  纳税人状态不正常，由窗口核对后决定",
        "true,  false, no,  abnormal, other,      manual,  纳税人状态不正常，由窗口核对后决定",
        "true,  false, no,  normal,   other,      manual,  变更内容不属于市场监督管理部门登记的事项，由窗口核对后决定",
        "true,  false, no,  normal,   registered, approve, 材料齐全、本单位申请、登记事项已变更、纳税人状态正常，即时办理"
    })
    void followsTheCompanyRegisterWithoutAPersonOnlyWhereNothingElseChanges(
            boolean complete,
            boolean agent,
            String otherAuthority,
            String status,
            String kind,
            String instantApproval,
            String rule) {
        assertThat(rules.of(inputs(complete, agent, otherAuthority, status, kind)))
                .containsEntry("instantApproval", instantApproval)
                .containsEntry("rule", rule);
    }

    @Test
    void answersExactlyOnceWhateverIsDeclared() {
        List<Boolean> both = List.of(true, false);
        both.forEach(complete -> both.forEach(
                agent -> List.of("yes", "no", false).forEach(authority -> List.of("normal", "abnormal", false)
                        .forEach(status -> List.of("registered", "other", false).forEach(kind -> assertThat(
                                        rules.allFor(inputs(complete, agent, authority, status, kind)))
                                .hasSize(1))))));
    }

    @Test
    void hasAsManyRowsAsAreTestedHere() {
        assertThat(rules.rows()).isEqualTo(6);
    }

    private static Map<String, Object> inputs(
            boolean complete, boolean agent, Object authority, Object status, Object kind) {
        return Map.of(
                "materialsComplete", complete,
                "agentUsed", agent,
                "taxAuthorityChanged", authority,
                "taxpayerStatus", status,
                "taxChangeKind", kind);
    }
}
