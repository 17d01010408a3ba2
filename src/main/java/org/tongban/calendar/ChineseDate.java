package org.tongban.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** Dates as papers and sentences for people write them. */
public final class ChineseDate {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy年M月");

    private ChineseDate() {}

    public static String of(LocalDate day) {
        return WORDS.format(day);
    }

    public static String of(Instant at) {
        return of(LocalDate.ofInstant(at, WorkingCalendar.ZONE));
    }

    public static String of(YearMonth month) {
        return MONTH.format(month);
    }

    /** Returns the last day, with a remark where it reaches a year whose holidays are not published. */
    public static String of(Deadline due) {
        return of(due.lastDay()) + (due.provisional() ? "（该年度节假日安排尚未公布，公布后按其重新计算）" : "");
    }
}
