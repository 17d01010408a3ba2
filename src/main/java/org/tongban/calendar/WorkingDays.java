package org.tongban.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** On which days government offices work, as the holiday notices and the weekends have it. */
abstract class WorkingDays {

    private final Set<Integer> years;
    private final Set<LocalDate> daysOff;
    private final Set<LocalDate> makeupDays;

    WorkingDays(Collection<HolidayNotice> notices) {
        years = notices.stream().map(HolidayNotice::year).collect(Collectors.toUnmodifiableSet());
        daysOff = notices.stream().flatMap(HolidayNotice::daysOff).collect(Collectors.toUnmodifiableSet());
        makeupDays = notices.stream().flatMap(HolidayNotice::makeupDays).collect(Collectors.toUnmodifiableSet());
    }

    /** The same with other days in a year, as {@link #exceptions} told them. */
    WorkingDays(WorkingDays same, int year, String exceptions) {
        years = same.years;
        daysOff = others(same.daysOff, year, exceptions, "-");
        makeupDays = others(same.makeupDays, year, exceptions, "+");
    }

    /**
     * Whether the holiday notice of a year is known, so that nothing counted in it is provisional.
     *
     * @param year a calendar year
     * @return whether its notice was loaded
     */
    public boolean knows(int year) {
        return years.contains(year);
    }

    /** @return the years whose holiday notice is known */
    public Set<Integer> years() {
        return years;
    }

    /**
     * Tells what is kept of a year, to know later whether its notice has been corrected.
     *
     * @return the days of the year that are not as its weekends have them: off with a minus before, worked with a plus
     */
    public String exceptions(int year) {
        return Stream.concat(
                        daysOff.stream().map(day -> day + "-"),
                        makeupDays.stream().map(day -> day + "+"))
                .filter(day -> day.startsWith(year + "-"))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static Set<LocalDate> others(Set<LocalDate> days, int year, String exceptions, String sign) {
        Stream<LocalDate> inYear = Stream.of(exceptions.split(" "))
                .filter(day -> day.endsWith(sign))
                .map(day -> LocalDate.parse(day.substring(0, day.length() - 1)));
        return Stream.concat(days.stream().filter(day -> day.getYear() != year), inYear)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether government offices work on a day, by the year's notice if it is known, else by the weekend rule.
     *
     * @param day the day asked about
     * @return whether it is a working day
     */
    public boolean isWorkingDay(LocalDate day) {
        return makeupDays.contains(day) || !(daysOff.contains(day) || Holiday.isWeekend(day));
    }

    /**
     * Counts working days. Reversed dates give the same number, negative: so many working days overdue.
     *
     * @param fromExclusive the day after which counting begins
     * @param toInclusive the last day counted
     * @return the number of working days
     */
    public int workingDaysBetween(LocalDate fromExclusive, LocalDate toInclusive) {
        if (toInclusive.isBefore(fromExclusive)) {
            return -workingDaysBetween(toInclusive, fromExclusive);
        }
        return (int) fromExclusive
                .plusDays(1)
                .datesUntil(toInclusive.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** Tells whether a day lies in a year whose notice is not known. */
    boolean guesses(LocalDate fromExclusive, LocalDate toInclusive) {
        return fromExclusive.plusDays(1).datesUntil(toInclusive.plusDays(1)).anyMatch(day -> !knows(day.getYear()));
    }
}
