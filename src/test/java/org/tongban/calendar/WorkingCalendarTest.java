package org.tongban.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real dates, each checked by hand against the notice of its year. */
class WorkingCalendarTest {

    private final WorkingCalendar calendar = WorkingCalendar.load();

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void aYearHasAsManyWorkingDaysAsItsNoticeLeaves(int year, int workingDays) {
        LocalDate newYearsEve = Year.of(year).atDay(1).minusDays(1);

        assertThat(calendar.workingDaysBetween(newYearsEve, newYearsEve.plusYears(1)))
                .isEqualTo(workingDays);
    }

    @Test
    void nationalDay2025IsSkippedAndItsMakeUpDaysAreCounted() {
        assertThat(calendar.after(day("2025-09-26"), 3)).isEqualTo(sure("2025-09-30"));
        assertThat(calendar.after(day("2025-09-30"), 1)).isEqualTo(sure("2025-10-09"));
        assertThat(calendar.after(day("2025-09-30"), 5)).isEqualTo(sure("2025-10-14"));
        assertThat(calendar.isWorkingDay(day("2025-10-11"))).isTrue();
        assertThat(calendar.isWorkingDay(day("2025-10-12"))).isFalse();
    }

    @Test
    void springFestival2026IsSkippedAndItsMakeUpDaysAreCounted() {
        assertThat(calendar.after(day("2026-02-13"), 1)).isEqualTo(sure("2026-02-14"));
        assertThat(calendar.after(day("2026-02-13"), 2)).isEqualTo(sure("2026-02-24"));
        assertThat(calendar.after(day("2026-02-13"), 6)).isEqualTo(sure("2026-02-28"));
        assertThat(calendar.workingDaysBetween(day("2026-02-13"), day("2026-03-01")))
                .isEqualTo(6);
    }

    @Test
    void theEveOfSpringFestivalWasAWorkingDayIn2024() {
        assertThat(calendar.isWorkingDay(day("2024-02-09"))).isTrue();
    }

    @Test
    void nothingIsCountedBackwardsByANegativeNumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.after(sure("2025-09-30"), -1));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.before(day("2025-09-30"), -1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, Integer.MAX_VALUE})
    void noLimitIsCountedThatIsLongerThanAnyIs(int workingDays) {
        assertThatThrownBy(() -> calendar.after(day("2025-09-30"), workingDays))
                .isInstanceOf(LimitTooLong.class)
                .hasMessageContaining("时限不得超过999个工作日，这里是" + workingDays + "个工作日");
        assertThatThrownBy(() -> calendar.before(day("2025-09-30"), workingDays))
                .isInstanceOf(LimitTooLong.class);
    }

    @Test
    void thePauseOfASpecialProcedureIsAsLongAsItWas() {
        assertThat(calendar.shift(sure("2025-09-30"), day("2025-09-29"), day("2032-09-30")))
                .matches(due -> due.lastDay().isAfter(day("2032-09-30")));
    }

    @Test
    void knowsTheYearsWhoseNoticeThereIs() {
        assertThat(calendar.years()).contains(2024, 2025, 2026).allMatch(calendar::knows);
    }

    @Test
    void aLimitRunsOverTheYearsEnd() {
        assertThat(calendar.after(day("2025-12-31"), 1)).isEqualTo(sure("2026-01-04"));
        assertThat(calendar.after(day("2024-12-31"), 1)).isEqualTo(sure("2025-01-02"));
    }

    @Test
    void aDeadlineThatReachesAYearWithoutNoticeIsProvisional() {
        WorkingCalendar until2026 = new WorkingCalendar(HolidayNotices.read().subList(0, 3));

        assertThat(until2026.knows(2026)).isTrue();
        assertThat(until2026.knows(2027)).isFalse();
        assertThat(until2026.after(day("2026-12-30"), 1)).isEqualTo(sure("2026-12-31"));
        assertThat(until2026.after(day("2026-12-30"), 2)).isEqualTo(guess("2027-01-01"));
        assertThat(until2026.after(guess("2026-12-30"), 1)).isEqualTo(guess("2026-12-31"));
        assertThat(until2026.before(day("2027-01-04"), 2)).isEqualTo(guess("2026-12-31"));
    }

    @Test
    void aYearBeforeTheFirstNoticeIsProvisionalOnlyWhereItIsCounted() {
        assertThat(calendar.after(day("2023-12-28"), 1)).isEqualTo(guess("2023-12-29"));
        assertThat(calendar.after(day("2023-12-31"), 1)).isEqualTo(sure("2024-01-02"));
        assertThat(calendar.before(day("2024-01-02"), 1)).isEqualTo(guess("2023-12-29"));
    }

    @Test
    void countingBackFromADayOffStartsAtTheWorkingDayBeforeIt() {
        assertThat(calendar.before(day("2025-10-08"), 0)).isEqualTo(sure("2025-09-30"));
        assertThat(calendar.before(day("2025-10-08"), 2)).isEqualTo(sure("2025-09-28"));
        assertThat(calendar.before(day("2025-10-09"), 1)).isEqualTo(sure("2025-09-30"));
    }

    @Test
    void reversedDatesCountTheDaysOverdue() {
        assertThat(calendar.workingDaysBetween(day("2025-10-10"), day("2025-09-30")))
                .isEqualTo(-2);
    }

    @Test
    void negativeLengthsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.after(day("2025-03-03"), -1));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.before(day("2025-03-03"), -1));
    }

    @Test
    void aDeadlineEndsWithItsLastSecondInShanghai() {
        assertThat(sure("2025-03-05").end()).isEqualTo("2025-03-05T15:59:59Z");
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static Deadline sure(String iso) {
        return new Deadline(day(iso), false);
    }

    private static Deadline guess(String iso) {
        return new Deadline(day(iso), true);
    }

    @Test
    void keepsTheDaysOfAYearInAText() {
        assertThat(calendar.exceptions(2026))
                .contains("2026-01-01-", "2026-01-04+")
                .doesNotContain("2025", "2027");
        WorkingCalendar read = calendar.with(2026, "").with(2026, calendar.exceptions(2026));
        WorkingCalendar weekends = calendar.with(2026, "");
        assertThat(LocalDate.of(2025, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)))
                .allSatisfy(day -> assertThat(read.isWorkingDay(day)).isEqualTo(calendar.isWorkingDay(day)));
        assertThat(weekends.isWorkingDay(day("2026-01-01"))).isTrue();
        assertThat(weekends.isWorkingDay(day("2026-01-04"))).isFalse();
        assertThat(weekends.isWorkingDay(day("2025-01-01"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2027-01-01, 2027-01-04", "2027-01-05, 2027-01-06", "2027-01-29, 2027-02-01", "2027-01-02, 2027-01-04"})
    void countsAgainByTheNoticeWhatTheWeekendRuleFound(String provisional, String day) {
        assertThat(MadeUpYear.with2027().countedAgain(day(provisional), LocalDate.of(2026, 12, 31), calendar))
                .isEqualTo(day(day));
    }
}
