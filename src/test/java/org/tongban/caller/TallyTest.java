package org.tongban.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final Instant START = Instant.parse("2026-03-02T01:30:00Z");

    private final Clock clock = mock();
    private final Tally tally = new Tally(Duration.ofMinutes(10), clock);

    @BeforeEach
    void start() {
        given(clock.instant()).willReturn(START);
    }

    @Test
    void countsUntilThePeriodIsOver() {
        tally.add("A", 2);
        given(clock.instant()).willReturn(START.plusSeconds(599));
        tally.add("A", 1);
        assertThat(tally.of("A")).isEqualTo(3);

        given(clock.instant()).willReturn(START.plusSeconds(600));
        assertThat(tally.of("A")).isZero();
        tally.add("A", 1);
        assertThat(tally.of("A")).isEqualTo(1);
    }

    @Test
    void countsNothingForWhichThereIsNoRoom() {
        assertThat(tally.take("A", 3, 4)).isTrue();
        assertThat(tally.take("A", 2, 4)).isFalse();
        assertThat(tally.take("A", 1, 4)).isTrue();
        assertThat(tally.of("A")).isEqualTo(4);
    }

    /** A request may name any length that fits into a number. */
    @Test
    void findsNoRoomForWhatNoNumberCounts() {
        assertThat(tally.take("A", 1, 4)).isTrue();
        assertThat(tally.take("A", Long.MAX_VALUE, 4)).isFalse();
        assertThat(tally.of("A")).isEqualTo(1);
    }

    @Test
    void beginsAnewWhenTheClockWasSetBack() {
        tally.add("A", 1);
        given(clock.instant()).willReturn(START.minusSeconds(1));

        assertThat(tally.of("A")).isZero();
    }

    @Test
    void keepsTheLatestTenThousandNames() {
        tally.add("A", 1);
        for (int i = 0; i < 10_000; i++) {
            tally.add("B" + i, 1);
        }

        assertThat(tally.of("A")).isZero();
        assertThat(tally.of("B0")).isEqualTo(1);
    }
}
