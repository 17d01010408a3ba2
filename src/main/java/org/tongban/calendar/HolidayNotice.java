package org.tongban.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The holidays of one year as the State Council's General Office published them. It holds days of its year only: where a
 * notice reaches back into December of the year before, those days belong in that year's file.
 *
 * @param year the calendar year
 * @param title the notice's title
 * @param number the notice's document number, such as {@code 国办发明电〔2025〕7号}
 * @param published the date the notice bears
 * @param holidays its sentences, in the notice's order
 */
record HolidayNotice(int year, String title, String number, LocalDate published, List<Holiday> holidays) {

    HolidayNotice {
        holidays = List.copyOf(holidays);
        Set<LocalDate> off = holidays.stream().flatMap(Holiday::daysOff).collect(Collectors.toSet());
        List<LocalDate> makeup =
                holidays.stream().flatMap(holiday -> holiday.makeup().stream()).toList();
        refuse(Stream.concat(off.stream(), makeup.stream()), day -> day.getYear() != year, "is not in " + year);
        refuse(makeup.stream(), off::contains, "is both a day off and a make-up day");
    }

    private static void refuse(Stream<LocalDate> days, Predicate<LocalDate> wrong, String reason) {
        days.filter(wrong).findFirst().ifPresent(day -> {
            throw new IllegalArgumentException(day + " " + reason);
        });
    }

    Stream<LocalDate> daysOff() {
        return holidays.stream().flatMap(Holiday::daysOff);
    }

    Stream<LocalDate> makeupDays() {
        return holidays.stream().flatMap(holiday -> holiday.makeup().stream());
    }
}
