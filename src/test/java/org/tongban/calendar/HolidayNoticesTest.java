package org.tongban.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every year's file; a new year gets these checks for free. */
class HolidayNoticesTest {

    private static final LocalDate SATURDAY = LocalDate.of(2025, 3, 1);
    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);

    static Stream<HolidayNotice> notices() {
        return HolidayNotices.read().stream();
    }

    @Test
    void theYearsFrom2024AreReadInOrder() {
        assertThat(notices()).extracting(HolidayNotice::year).startsWith(2024, 2025, 2026);
    }

    @ParameterizedTest
    @MethodSource("notices")
    void aNoticeNamesItsSource(HolidayNotice notice) {
        assertThat(notice.title()).isEqualTo("国务院办公厅关于%d年部分节假日安排的通知", notice.year());
        assertThat(notice.number())
                .matches("国办发明电〔%d〕[0-9]+号".formatted(notice.published().getYear()));
        assertThat(notice.published().getYear()).isEqualTo(notice.year() - 1);
    }

    @ParameterizedTest
    @MethodSource("notices")
    void everyDateIsWithinItsYear(HolidayNotice notice) {
        assertThat(Stream.concat(notice.daysOff(), notice.makeupDays()))
                .allMatch(day -> day.getYear() == notice.year());
    }

    @ParameterizedTest
    @MethodSource("notices")
    void makeUpDaysAreWeekendDaysThatAreNotOff(HolidayNotice notice) {
        assertThat(notice.makeupDays())
                .allMatch(Holiday::isWeekend)
                .doesNotContainAnyElementsOf(notice.daysOff().toList());
    }

    @ParameterizedTest
    @MethodSource("notices")
    void noDayIsNamedTwice(HolidayNotice notice) {
        assertThat(Stream.concat(notice.daysOff(), notice.makeupDays())).doesNotHaveDuplicates();
    }

    @Test
    void aMakeUpDayInTheWeekIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> holiday(SATURDAY, SATURDAY, MONDAY));
    }

    @Test
    void aHolidayThatEndsBeforeItBeginsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> holiday(MONDAY, SATURDAY, SATURDAY));
    }

    @Test
    void aNoticeWithADayOfAnotherYearIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> notice(2026, holiday(MONDAY, MONDAY, SATURDAY)));
    }

    @Test
    void aDayBothOffAndMadeUpIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> notice(2025, holiday(SATURDAY, MONDAY, SATURDAY)));
    }

    private static Holiday holiday(LocalDate from, LocalDate to, LocalDate makeup) {
        return new Holiday("试", from, to, List.of(makeup));
    }

    private static HolidayNotice notice(int year, Holiday holiday) {
        return new HolidayNotice(year, "试", "试", MONDAY, List.of(holiday));
    }
}
