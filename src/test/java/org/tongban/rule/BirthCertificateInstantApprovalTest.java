package org.tongban.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthCertificateInstantApprovalTest {

    private final Rules rules = Rules.of("birth-certificate-instant-approval");

    @ParameterizedTest(name = "complete {0}, agent {1}, born in a facility {2}, father named {3}: {4}")
    @CsvSource({
        "false, false, yes, yes, manual,  材料尚不齐全，由窗口核对后决定",
        "false, true,  no,  no,  manual,  材料尚不齐全，由窗口核对后决定",
        "true,  true,  yes, yes, manual,  由他人代为申请，由窗口核对委托授权后决定",
        "true,  true,  no,  no,  manual,  由他人代为申请，由窗口核对委托授权后决定",
        "true,  false, no,  yes, manual,  在助产机构以外出生，由窗口核对亲子鉴定证明后决定",
        "true,  false, no,  no,  manual,  在助产机构以外出生，由窗口核对亲子鉴定证明后决定",
        "true,  false, yes, no,  manual,  只登记母亲一方的信息，由窗口核对声明后决定",
        "true,  false, yes, yes, approve, 材料齐全、本人申请、在助产机构内出生，即时签发"
    })
    void approvesWithoutAPersonOnlyWhatTheHospitalsRegisterConfirms(
            boolean complete, boolean agent, String inFacility, String father, String instantApproval, String rule) {
        assertThat(rules.of(inputs(complete, agent, inFacility, father)))
                .containsEntry("instantApproval", instantApproval)
                .containsEntry("rule", rule);
    }

    @Test
    void answersExactlyOnceWhateverIsDeclared() {
        List<Boolean> both = List.of(true, false);
        List<Object> answers = List.of("yes", "no", false);
        both.forEach(complete -> both.forEach(agent -> answers.forEach(inFacility ->
                answers.forEach(father -> assertThat(rules.allFor(inputs(complete, agent, inFacility, father)))
                        .hasSize(1)))));
    }

    @Test
    void hasAsManyRowsAsAreTestedHere() {
        assertThat(rules.rows()).isEqualTo(5);
    }

    private static Map<String, Object> inputs(boolean complete, boolean agent, Object inFacility, Object father) {
        return Map.of(
                "materialsComplete", complete,
                "agentUsed", agent,
                "bornInFacility", inFacility,
                "fatherInfoProvided", father);
    }
}
