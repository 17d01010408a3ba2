package org.tongban.calendar;

import java.time.LocalDate;

/** The traffic light of supervision (效能监察红黄灯): how a running limit stands on a day. */
public enum Light {
    /** More working days remain than the warning asks for. */
    GREEN("绿灯"),
    /** Due soon: at most the warning's working days remain, the last day included. */
    YELLOW("黄灯"),
    /** Overdue: the last day has passed. */
    RED("红灯");

    private final String label;

    Light(String label) {
        this.label = label;
    }

    /**
     * The light's name as shown to staff.
     *
     * @return the Chinese label, for example {@code 黄灯}
     */
    public String label() {
        return label;
    }

    /**
     * The light of a limit on a day. It is yellow from the day {@link WorkingCalendar#before before(lastDay,
     * warningDays)} to the last day, whatever the warning, and red from the day after.
     *
     * @param today the day asked about, in {@link WorkingCalendar#ZONE}
     * @param due when the limit ends
     * @param warningDays from how many remaining working days on the light is yellow, today not counted; 0 or more
     * @param calendar counts the working days
     * @return the light on that day
     * @throws IllegalArgumentException if {@code warningDays} is negative
     */
    public static Light on(LocalDate today, Deadline due, int warningDays, WorkingCalendar calendar) {
        if (warningDays < 0) {
            throw new IllegalArgumentException("A warning is 0 or more working days ahead, not " + warningDays);
        }
        if (today.isAfter(due.lastDay())) {
            return RED;
        }
        return calendar.workingDaysBetween(today, due.lastDay()) <= warningDays ? YELLOW : GREEN;
    }
}
