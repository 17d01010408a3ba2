package org.tongban.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One sentence of a holiday notice: a run of days off and the weekend days worked for it (调休).
 *
 * @param name the festival's Chinese name
 * @param from first day off
 * @param to last day off, not before {@code from}
 * @param makeup Saturdays and Sundays that are working days because of this holiday
 */
record Holiday(String name, LocalDate from, LocalDate to, List<LocalDate> makeup) {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    Holiday {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("%s ends on %s, before it begins on %s".formatted(name, to, from));
        }
        makeup = List.copyOf(makeup);
        makeup.stream().filter(day -> !isWeekend(day)).findFirst().ifPresent(day -> {
            throw new IllegalArgumentException("The make-up day %s of %s is no weekend day".formatted(day, name));
        });
    }

    static boolean isWeekend(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek());
    }

    Stream<LocalDate> daysOff() {
        return from.datesUntil(to.plusDays(1));
    }
}
