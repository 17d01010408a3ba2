package org.tongban.cases.term;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tongban.calendar.Deadline;
import org.tongban.calendar.WorkingCalendar;

/**
 * One limit of a case.
 *
 * @param startedOn the day from which it is counted, itself not counted; null where nobody kept it
 * @param workingDays how many it has, with those given back for pauses and rests; null where nobody kept them
 * @param due its last day
 * @param provisional whether days of a year were counted whose holiday notice was not known
 * @param pausedOn the day after which it stands still; null while it runs
 */
@Embeddable
public record Term(
        @Nullable LocalDate startedOn,
        @Nullable Integer workingDays,
        LocalDate due,
        boolean provisional,
        @Nullable LocalDate pausedOn,
        @Enumerated(EnumType.STRING) TermState state) {

    /** @return a limit that runs for so many working days after this day; with {@code 0} to the end of the day itself */
    public static Term of(LocalDate start, int workingDays, WorkingCalendar calendar) {
        Deadline end = calendar.after(start, workingDays);
        return new Term(start, workingDays, end.lastDay(), end.provisional(), null, TermState.RUNNING);
    }

    public Deadline deadline() {
        return new Deadline(due, provisional);
    }

    public boolean isRunning() {
        return state == TermState.RUNNING;
    }

    /** @return true once its last day has passed */
    public boolean isOver(Instant now) {
        return !now.isBefore(deadline().end());
    }

    /** @return when it would end if what stops it ended on this day; the limit itself if nothing does */
    Term running(LocalDate day, WorkingCalendar calendar) {
        return pausedOn == null ? this : later(pausedOn, day, calendar).paused(null);
    }

    Term paused(@Nullable LocalDate day) {
        return new Term(startedOn, workingDays, due, provisional, day, state);
    }

    /** Returns it with the working days given back that lie after the first day up to the second one; what was over before stays so. */
    Term later(LocalDate from, LocalDate to, WorkingCalendar calendar) {
        return moved(calendar.shift(deadline(), from, to), calendar);
    }

    /** Returns it with a working day at the least left after this day. */
    Term longer(LocalDate day, WorkingCalendar calendar) {
        Deadline least = calendar.after(day, 1);
        return due.isBefore(least.lastDay()) ? moved(least, calendar) : this;
    }

    private Term moved(Deadline to, WorkingCalendar calendar) {
        Integer days = workingDays == null ? null : workingDays + calendar.workingDaysBetween(due, to.lastDay());
        return new Term(startedOn, days, to.lastDay(), to.provisional(), pausedOn, state);
    }

    /** Returns it as the holiday notice of a year has it. */
    Term countedAgain(int year, WorkingCalendar before, WorkingCalendar calendar) {
        if (startedOn != null && workingDays != null) {
            return dated(
                    startedOn.getYear() <= year && year <= due.getYear()
                            ? calendar.after(startedOn, workingDays)
                            : deadline());
        }
        if (due.getYear() != year) {
            return this;
        }
        LocalDate day = calendar.countedAgain(due, due.withDayOfYear(1).minusDays(1), before);
        return dated(new Deadline(day, provisional && !calendar.knows(day.getYear())));
    }

    private Term dated(Deadline end) {
        return new Term(startedOn, workingDays, end.lastDay(), end.provisional(), pausedOn, state);
    }

    /** Returns it met or missed by what happened on this day. */
    Term settled(LocalDate day) {
        return ended(day.isAfter(due) ? TermState.MISSED : TermState.MET);
    }

    Term ended(TermState as) {
        return new Term(startedOn, workingDays, due, provisional, pausedOn, as);
    }
}
