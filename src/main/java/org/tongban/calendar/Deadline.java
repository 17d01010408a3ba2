package org.tongban.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * The day on which a limit ends.
 *
 * @param lastDay the last day within the limit, a date in {@link WorkingCalendar#ZONE}
 * @param provisional whether days of a year without a published holiday notice were counted by the weekend rule alone;
 *     such a deadline is computed again when that year's notice is imported
 */
public record Deadline(LocalDate lastDay, boolean provisional) {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    /**
     * The last second of {@link #lastDay}, for a timer of the engine.
     *
     * @return 23:59:59 of the last day in {@link WorkingCalendar#ZONE}
     */
    public Instant end() {
        return lastDay.atTime(LAST_SECOND).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
