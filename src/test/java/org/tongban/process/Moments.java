package org.tongban.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.tongban.calendar.WorkingCalendar;

/** The engine's dates for days of the calendar. */
final class Moments {

    private Moments() {}

    /** @return the last second of the day, when limits end */
    static Date endOf(LocalDate day) {
        return at(day, LocalTime.of(23, 59, 59));
    }

    /** @return the first second of the day, when warnings begin */
    static Date startOf(LocalDate day) {
        return at(day, LocalTime.MIDNIGHT);
    }

    private static Date at(LocalDate day, LocalTime time) {
        return Date.from(day.atTime(time).atZone(WorkingCalendar.ZONE).toInstant());
    }
}
