package org.tongban.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The working days of the People's Republic of China, and the arithmetic of limits counted in them (行政许可法 第八十二条:
 * limits are in working days, statutory holidays excluded). Make-up weekend days (调休) are working days. In a year
 * without a published holiday notice only weekends are off, and what was counted there is provisional. Immutable.
 */
public final class WorkingCalendar extends WorkingDays {

    /** The zone in which every date and limit is counted. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    WorkingCalendar(Collection<HolidayNotice> notices) {
        super(notices);
    }

    private WorkingCalendar(WorkingDays days, int year, String exceptions) {
        super(days, year, exceptions);
    }

    /**
     * Reads the published notices from the class path, {@code calendar/2024.yaml} and the years that follow.
     *
     * @return the calendar of all years found
     * @throws java.io.UncheckedIOException if a file cannot be read, or its dates contradict each other
     * @throws IllegalStateException if a file holds another year than its name says
     */
    public static WorkingCalendar load() {
        return new WorkingCalendar(HolidayNotices.read());
    }

    /** @return this calendar with other days in a year, as {@link #exceptions} told them; without any where only its weekends are off */
    public WorkingCalendar with(int year, String exceptions) {
        return new WorkingCalendar(this, year, exceptions);
    }

    /**
     * Counts a day again that another calendar has led to.
     *
     * @param day what was counted
     * @param from the day it was counted from, or any between
     * @param before by which calendar
     * @return the working day that is as many working days after {@code from}, or the day itself if no working day led to it
     */
    public LocalDate countedAgain(LocalDate day, LocalDate from, WorkingCalendar before) {
        int workingDays = day.isAfter(from) ? before.workingDaysBetween(from, day) : 0;
        return workingDays == 0
                ? day
                : later(new Deadline(from, false), workingDays).lastDay();
    }

    /**
     * When a limit ends: at the end of the Nth working day after the day it begins on, which is not counted itself.
     *
     * @param start the day the limit begins on, such as the day of acceptance; any day
     * @param workingDays length in working days, 0 to 999; 0 ends on {@code start} itself, even on a day off
     * @return the deadline, provisional if a day after {@code start} up to the last day lies in an unknown year
     * @throws IllegalArgumentException if {@code workingDays} is negative
     * @throws LimitTooLong if there are more than 999
     */
    public Deadline after(LocalDate start, int workingDays) {
        return after(new Deadline(start, false), workingDays);
    }

    /**
     * Lengthens a limit, as an approved extension does (行政许可法 第四十二条).
     *
     * @param due the deadline to go on from; if it is provisional, so is the result
     * @param workingDays working days to add, 0 to 999
     * @return the later deadline
     * @throws IllegalArgumentException if {@code workingDays} is negative
     * @throws LimitTooLong if there are more than 999
     */
    public Deadline after(Deadline due, int workingDays) {
        Limit.requireCountable(workingDays);
        return later(due, workingDays);
    }

    private Deadline later(Deadline due, int workingDays) {
        if (workingDays == 0) {
            return due;
        }
        LocalDate start = due.lastDay();
        LocalDate lastDay = workingDay(workingDays, start.plusDays(1), day -> day.plusDays(1));
        return new Deadline(lastDay, due.provisional() || guesses(start, lastDay));
    }

    /**
     * The working day at whose end exactly N working days remain until a day: the one {@code d} not after {@code day}
     * with {@code workingDaysBetween(d, day) == workingDays}. On working days it undoes {@link #after}; for a day off it
     * counts back from the working day before it. The yellow light goes on that day.
     *
     * @param day the day to count back from, itself counted if it is a working day
     * @param workingDays working days to remain, 0 to 999
     * @return the earlier day, provisional if it or a day up to {@code day} lies in an unknown year
     * @throws IllegalArgumentException if {@code workingDays} is negative
     * @throws LimitTooLong if there are more than 999
     */
    public Deadline before(LocalDate day, int workingDays) {
        Limit.requireCountable(workingDays);
        LocalDate earlier = workingDay(workingDays + 1, day, candidate -> candidate.minusDays(1));
        return new Deadline(earlier, guesses(earlier.minusDays(1), day));
    }

    /**
     * Moves a deadline by a special procedure, whose time does not count (行政许可法 第四十五条). As with every limit the day
     * it begins on is not part of the pause and the day it ends on is: what remained at the end of {@code pausedOn}
     * remains at the end of {@code resumedOn}. Two cases differ: a limit already overdue stays so; and a deadline that
     * would end before {@code resumedOn} (paused on its last day, resumed on a day off) ends on the next working day.
     *
     * @param due the deadline before the pause
     * @param pausedOn the day the special procedure begins
     * @param resumedOn the day its result is in, not before {@code pausedOn}
     * @return the deadline later by the working days after {@code pausedOn} up to and including {@code resumedOn}
     * @throws IllegalArgumentException if {@code resumedOn} is before {@code pausedOn}
     */
    public Deadline shift(Deadline due, LocalDate pausedOn, LocalDate resumedOn) {
        if (resumedOn.isBefore(pausedOn)) {
            throw new IllegalArgumentException("Resumed on %s, before the pause of %s".formatted(resumedOn, pausedOn));
        }
        if (due.lastDay().isBefore(pausedOn) || resumedOn.equals(pausedOn)) {
            return due;
        }
        boolean provisional = due.provisional() || guesses(pausedOn, resumedOn);
        Deadline shifted = later(new Deadline(due.lastDay(), provisional), workingDaysBetween(pausedOn, resumedOn));
        return shifted.lastDay().isBefore(resumedOn) ? after(shifted, 1) : shifted;
    }

    private LocalDate workingDay(int nth, LocalDate first, UnaryOperator<LocalDate> next) {
        return Stream.iterate(first, next)
                .filter(this::isWorkingDay)
                .skip(nth - 1)
                .findFirst()
                .orElseThrow();
    }
}
