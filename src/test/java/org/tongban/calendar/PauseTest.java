package org.tongban.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How a special procedure moves a deadline; March 2025 has no holidays, the 3rd is a Monday. */
class PauseTest {

    private static final Deadline DUE = new Deadline(LocalDate.of(2025, 3, 10), false);

    private final WorkingCalendar calendar = WorkingCalendar.load();

    @Test
    void aPauseFromTuesdayToThursdayAddsTwoWorkingDays() {
        assertThat(shift(4, 6)).isEqualTo(march(12));
    }

    @Test
    void aPauseThatEndsOnTheDayItBeganAddsNothing() {
        assertThat(shift(4, 4)).isEqualTo(DUE);
    }

    @Test
    void aPauseOverAWeekendAddsNothing() {
        assertThat(shift(7, 9)).isEqualTo(DUE);
    }

    @Test
    void aCasePausedOnTheDayOfItsAcceptanceKeepsItsWholeLimit() {
        Deadline fiveDays = calendar.after(LocalDate.of(2025, 3, 3), 5);

        assertThat(calendar.shift(fiveDays, LocalDate.of(2025, 3, 3), LocalDate.of(2025, 3, 5)))
                .isEqualTo(calendar.after(LocalDate.of(2025, 3, 5), 5));
    }

    @Test
    void aLimitPausedOnItsLastDayEndsOnTheDayItIsResumed() {
        assertThat(shift(10, 13)).isEqualTo(march(13));
    }

    @Test
    void aLimitPausedOnItsLastDayAndResumedOnADayOffEndsOnTheNextWorkingDay() {
        assertThat(shift(10, 15)).isEqualTo(march(17));
    }

    @Test
    void aLimitAlreadyOverdueStaysOverdue() {
        assertThat(shift(11, 20)).isEqualTo(DUE);
    }

    @Test
    void aPauseIntoAYearWithoutNoticeMakesTheDeadlineProvisional() {
        LocalDate pausedOn = LocalDate.of(2025, 3, 4);

        assertThat(calendar.shift(DUE, pausedOn, LocalDate.of(2040, 1, 3)).provisional())
                .isTrue();
    }

    @Test
    void aPauseCannotEndBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> shift(6, 4));
    }

    private Deadline shift(int pausedOn, int resumedOn) {
        return calendar.shift(DUE, march(pausedOn).lastDay(), march(resumedOn).lastDay());
    }

    private static Deadline march(int day) {
        return new Deadline(LocalDate.of(2025, 3, day), false);
    }
}
