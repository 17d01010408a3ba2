package org.tongban.cases;

import org.tongban.calendar.WorkingCalendar;

/**
 * The holiday notice of a year has come, and the register has counted the dates of a case in that year again; published in the
 * transaction that does so.
 *
 * @param number of the case, or of whatever else has its flow
 * @param calendar knows the year
 */
public record YearCounted(String number, int year, WorkingCalendar calendar) {}
