package org.tongban.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The calendar as it will be when the next notice is out; this one is made up: New Year's Day to 3 January are off. */
public final class MadeUpYear {

    private MadeUpYear() {}

    /** @return all published years and a made-up 2027 */
    public static WorkingCalendar with2027() {
        return with2027(3);
    }

    /** @param days from New Year's Day that are off */
    public static WorkingCalendar with2027(int days) {
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        HolidayNotice madeUp = new HolidayNotice(
                2027,
                "测试用的放假安排",
                "测试",
                newYear.minusMonths(2),
                List.of(new Holiday("元旦", newYear, newYear.plusDays(days - 1), List.of())));
        return new WorkingCalendar(
                Stream.concat(HolidayNotices.read().stream(), Stream.of(madeUp)).toList());
    }
}
