package org.tongban.calendar;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of the arithmetic, on days drawn from 2023 to 2028 (published and unpublished years) with a fixed seed. */
class WorkingDayLawsTest {

    private static final long SEED = 20260701;
    private static final int CASES = 300;
    private static final WorkingCalendar CALENDAR = WorkingCalendar.load();

    /** A day, another up to four months later, and two lengths in working days. */
    record Sample(LocalDate day, LocalDate later, int m, int n) {

        static Sample draw(Random random) {
            LocalDate day = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(5 * 365));
            return new Sample(day, day.plusDays(random.nextInt(120)), random.nextInt(60), random.nextInt(60));
        }
    }

    static Stream<Sample> samples() {
        Random random = new Random(SEED);
        return IntStream.range(0, CASES).mapToObj(i -> Sample.draw(random));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void twoLimitsInARowAreOneLimitOfTheirSum(Sample s) {
        assertThat(CALENDAR.after(CALENDAR.after(s.day, s.m), s.n)).isEqualTo(CALENDAR.after(s.day, s.m + s.n));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noLimitEndsOnADayOff(Sample s) {
        assertThat(CALENDAR.after(s.day, s.n + 1).lastDay()).matches(CALENDAR::isWorkingDay);
        assertThat(CALENDAR.before(s.day, s.n).lastDay()).matches(CALENDAR::isWorkingDay);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void beforeUndoesAfterOnWorkingDays(Sample s) {
        LocalDate workingDay = CALENDAR.after(s.day, 1).lastDay();

        assertThat(CALENDAR.before(CALENDAR.after(workingDay, s.n).lastDay(), s.n)
                        .lastDay())
                .isEqualTo(workingDay);
        assertThat(CALENDAR.after(CALENDAR.before(workingDay, s.n).lastDay(), s.n)
                        .lastDay())
                .isEqualTo(workingDay);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void betweenCountsWhatAfterAndBeforeWent(Sample s) {
        assertThat(CALENDAR.workingDaysBetween(s.day, CALENDAR.after(s.day, s.n).lastDay()))
                .isEqualTo(s.n);
        assertThat(CALENDAR.workingDaysBetween(CALENDAR.before(s.day, s.n).lastDay(), s.day))
                .isEqualTo(s.n);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aLaterStartOrALongerLimitNeverEndsEarlier(Sample s) {
        LocalDate end = CALENDAR.after(s.day, s.n).lastDay();

        assertThat(CALENDAR.after(s.later, s.n).lastDay()).isAfterOrEqualTo(end);
        assertThat(CALENDAR.after(s.day, s.n + 1).lastDay()).isAfter(end);
        assertThat(CALENDAR.before(s.later, s.n).lastDay())
                .isAfterOrEqualTo(CALENDAR.before(s.day, s.n).lastDay());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aPauseAddsExactlyThePausedWorkingDays(Sample s) {
        Deadline due = CALENDAR.after(s.day, s.n + 1);
        LocalDate pausedOn = due.lastDay().minusDays(1 + s.m % 20);
        LocalDate resumedOn = pausedOn.plusDays(DAYS.between(s.day, s.later));
        int paused = CALENDAR.workingDaysBetween(pausedOn, resumedOn);

        assertThat(CALENDAR.shift(due, pausedOn, resumedOn).lastDay())
                .isEqualTo(CALENDAR.after(due, paused).lastDay())
                .isAfter(resumedOn);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatRemainsWhenPausedRemainsWhenResumed(Sample s) {
        Deadline due = CALENDAR.after(s.day, s.n + 1);
        Deadline shifted = CALENDAR.shift(due, s.day, s.later);

        assertThat(CALENDAR.workingDaysBetween(s.later, shifted.lastDay())).isEqualTo(s.n + 1);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theLightIsGreenThenYellowThenRed(Sample s) {
        Deadline due = CALENDAR.after(s.day, s.n);
        LocalDate yellowFrom = CALENDAR.before(due.lastDay(), s.m % 6).lastDay();
        Light expected =
                s.later.isAfter(due.lastDay()) ? Light.RED : s.later.isBefore(yellowFrom) ? Light.GREEN : Light.YELLOW;

        assertThat(Light.on(s.later, due, s.m % 6, CALENDAR)).isEqualTo(expected);
    }
}
