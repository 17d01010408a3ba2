package org.tongban.cases.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongban.cases.Actor;

class ReceptionTest {

    private static final Actor CLERK = new Actor("window", "王芳", "窗口受理岗");
    private static final LedgerEntry SENT = entry(Actor.APPLICANT, "提交申请");
    private static final LedgerEntry TAKEN_IN = entry(CLERK, Reception.ACT);

    @Test
    void isTheClerksEntryAmongTheOthers() {
        assertThat(Reception.of(List.of(entry(CLERK, "批注"), TAKEN_IN))).containsSame(TAKEN_IN);
    }

    @Test
    void isNoneWhereTheApplicantAppliedWithoutTheWindow() {
        assertThat(Reception.of(List.of(SENT))).isEmpty();
    }

    private static LedgerEntry entry(Actor by, String act) {
        return new LedgerEntry("20251201-36000-271828", Instant.EPOCH, by, act, "");
    }
}
