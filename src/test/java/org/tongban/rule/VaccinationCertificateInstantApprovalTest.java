package org.tongban.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VaccinationCertificateInstantApprovalTest {

    private final Rules rules = Rules.of("vaccination-certificate-instant-approval");

    @ParameterizedTest(name = "complete {0}, asked for by {1}: {2}")
    @CsvSource({
        "false, mother,   manual,  材料尚不齐全，由窗口核对后决定",
        "false, guardian, manual,  材料尚不齐全，由窗口核对后决定",
        "true,  guardian, manual,  由父母以外的监护人申请，由窗口核对监护关系后决定",
        "true,  false,    manual,  由父母以外的监护人申请，由窗口核对监护关系后决定",
        "true,  father,   approve, 材料齐全、由父母申请，即时办理",
        "true,  mother,   approve, 材料齐全、由父母申请，即时办理"
    })
    void approvesWithoutAPersonWhatAParentAsksFor(
            boolean complete, String relation, String instantApproval, String rule) {
        assertThat(rules.allFor(Map.of("materialsComplete", complete, "guardianRelation", relation)))
                .isEqualTo(List.of(Map.of("instantApproval", instantApproval, "rule", rule)));
    }

    @Test
    void hasAsManyRowsAsAreTestedHere() {
        assertThat(rules.rows()).isEqualTo(3);
    }
}
