package org.tongban.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tongban.calendar.Deadline;
import org.tongban.calendar.WorkingCalendar;

/** The limits of a case: one of them promised, another set by law or none. */
class ScheduleTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.load();
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final Schedule schedule =
            new Schedule(MONDAY.atTime(10, 0).atZone(WorkingCalendar.ZONE).toInstant(), 5, 0);

    @Test
    void runsOnAfterASpecialProcedureWhereNoLawSetsALimit() {
        schedule.accepted(MONDAY, day(9), null);
        schedule.paused(MONDAY.plusDays(1), MONDAY.plusDays(11));

        schedule.resumed(MONDAY.plusDays(3), CALENDAR);

        assertThat(schedule.promisedDue()).contains(day(11));
        assertThat(schedule.statutoryDue()).isEmpty();
        assertThat(schedule.pausedOn()).isEmpty();
    }

    @Test
    void promisesNothingBeyondALimitThatCountsFromReceiptWhenAcceptanceComesLate() {
        schedule.accepted(MONDAY.plusDays(3), day(10), day(5));

        assertThat(schedule.promisedDue()).contains(day(5));
        assertThat(schedule.statutoryDue()).contains(day(5));
    }

    @Test
    void keepsWhatIsPromisedWhereTheLawAllowsMore() {
        schedule.accepted(MONDAY, day(9), day(30));

        assertThat(schedule.promisedDue()).contains(day(9));
        assertThat(schedule.statutoryDue()).contains(day(30));
    }

    private static Deadline day(int ofMarch) {
        return new Deadline(LocalDate.of(2026, 3, ofMarch), false);
    }
}
