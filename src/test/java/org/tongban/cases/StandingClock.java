package org.tongban.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.register.CaseFixture;

/** A clock that stands still until a test sets it. */
public class StandingClock extends Clock {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.load();
    private static final LocalTime IN_THE_MORNING = LocalTime.of(10, 0);

    private Instant now = CaseFixture.RECEIVED_AT;

    /** Sets it to ten in the morning. */
    public void set(LocalDate day) {
        now = day.atTime(IN_THE_MORNING).atZone(WorkingCalendar.ZONE).toInstant();
    }

    /** Lets working days go by. */
    public void later(int workingDays) {
        set(CALENDAR.after(today(), workingDays).lastDay());
    }

    /** Lets a day pass that somebody has not kept. */
    public void passes(LocalDate due) {
        set(due);
        later(1);
    }

    /** Sets it back to the day of the fixtures. */
    public void reset() {
        now = CaseFixture.RECEIVED_AT;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, WorkingCalendar.ZONE);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return WorkingCalendar.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
