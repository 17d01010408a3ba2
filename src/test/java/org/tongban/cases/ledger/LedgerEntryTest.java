package org.tongban.cases.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tongban.cases.Actor;

class LedgerEntryTest {

    @Test
    void keepsAsManyPostsOfAWatchAsItsLineHolds() {
        var entry = new SupervisionEntry(
                "20260302-00001-000001", Instant.EPOCH, SupervisionKind.PROMISED_LIMIT_PASSED, "城管审查岗、".repeat(30));

        assertThat(entry.post()).hasSize(100);
    }

    @Test
    void keepsTheBeginningOfANoteThatIsLongerThanALine() {
        assertThat(noted("𠮷".repeat(2001))).isEqualTo("𠮷".repeat(2000));
        assertThat(noted("𠮷".repeat(2000))).isEqualTo("𠮷".repeat(2000));
    }

    private static String noted(String note) {
        return new LedgerEntry("20251201-36000-271828", Instant.EPOCH, Actor.SYSTEM, "决定不予", note).note();
    }
}
