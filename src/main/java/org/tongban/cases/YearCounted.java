package org.tongban.cases;

import java.util.Collection;
import org.tongban.calendar.WorkingCalendar;

/**
 * The holiday notice of a year has come, and the register has counted the dates of a case in that year again; published in the
 * transaction that does so.
 *
 * @param number of the case, or of whatever else has its flow
 * @param calendar knows the year
 */
public record YearCounted(String number, int year, WorkingCalendar calendar) {

    /** The work that is due on days of its own, besides the dates of the register; implemented on the process engine. */
    public interface DatedWork {

        /** @return the numbers of cases, and of whatever else has a flow, of which something is due in this year */
        Collection<String> numbersIn(int year);
    }
}
