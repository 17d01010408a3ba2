package org.tongban.cases;

import org.tongban.calendar.WorkingCalendar;

/**
 * The holiday notice of a year has come, and the register has counted its dates in that year again; published in the
 * transaction that does so.
 *
 * @param calendar knows the year
 */
public record YearCounted(int year, WorkingCalendar calendar) {}
