package org.tongban.cases.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import org.tongban.calendar.WorkingCalendar;

/**
 * The holiday notice of a year has come, or another in its place, and the register has counted the dates of a case in that year again; published in the
 * transaction that does so.
 *
 * @param number of the case, or of whatever else has its flow
 * @param before by which it was counted
 * @param calendar knows the year
 * @param since when this counting began; what came to be after that goes by the new days already
 */
public record YearCounted(String number, int year, WorkingCalendar before, WorkingCalendar calendar, Instant since) {

    /**
     * @param began the day on which what is due came to be
     * @return the day that the year's notice makes of one on which something is due: as many working days after the year's beginning, or
     *     after what began later
     */
    public LocalDate moved(LocalDate due, LocalDate began) {
        LocalDate newYearsEve = Year.of(year).atDay(1).minusDays(1);
        return calendar.countedAgain(due, began.isAfter(newYearsEve) ? began : newYearsEve, before);
    }

    /** The work that is due on days of its own, besides the dates of the register; implemented on the process engine. */
    public interface DatedWork {

        /** @return the numbers of cases, and of whatever else has a flow, of which something is due in this year or later */
        Collection<String> numbersIn(int year);
    }
}
