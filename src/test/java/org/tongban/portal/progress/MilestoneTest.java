package org.tongban.portal.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongban.cases.ledger.LedgerEntry;
import org.tongban.cases.trust.Credit;

/** What an applicant reads of the case's history says each thing once. */
class MilestoneTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T01:30:00Z");

    @Test
    void saysWithinAMinuteOnceWhatWasReplacedAgain() {
        List<LedgerEntry> ledger = Stream.of(
                        line(0, "提交申请", ""),
                        line(60, "更换材料", "效果图"),
                        line(70, "更换材料", "申请书"),
                        line(80, "更换材料", "效果图"),
                        line(200, "更换材料", "效果图"))
                .toList();

        assertThat(Milestone.of(ledger, List.of()))
                .extracting(line -> line.at().getEpochSecond() - MORNING.getEpochSecond())
                .containsExactly(0L, 70L, 80L, 200L);
    }

    @Test
    void tellsThatABrokenCommitmentWasPutRightButNotByWhomAndWhy() {
        LedgerEntry entry = line(0, Credit.REPAIR, "执法大队复核。");
        given(entry.actor()).willReturn("admin");

        assertThat(Milestone.of(List.of(entry), List.of())).containsExactly(new Milestone(MORNING, "本中心记录了您的信用修复", ""));
    }

    private static LedgerEntry line(long second, String act, String note) {
        LedgerEntry entry = mock();
        given(entry.at()).willReturn(MORNING.plusSeconds(second));
        given(entry.act()).willReturn(act);
        given(entry.note()).willReturn(note);
        given(entry.actor()).willReturn("applicant");
        return entry;
    }
}
