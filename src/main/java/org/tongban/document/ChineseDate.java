package org.tongban.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.tongban.calendar.Deadline;
import org.tongban.calendar.WorkingCalendar;

/** Dates as papers write them. */
final class ChineseDate {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private ChineseDate() {}

    static String of(LocalDate day) {
        return WORDS.format(day);
    }

    static String of(Instant at) {
        return of(LocalDate.ofInstant(at, WorkingCalendar.ZONE));
    }

    /** Returns the last day, with a remark where it reaches a year whose holidays are not published. */
    static String of(Deadline due) {
        return of(due.lastDay()) + (due.provisional() ? "（该年度节假日安排尚未公布，公布后按其重新计算）" : "");
    }
}
