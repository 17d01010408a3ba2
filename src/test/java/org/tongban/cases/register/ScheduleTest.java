package org.tongban.cases.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tongban.calendar.Deadline;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.term.Term;
import org.tongban.cases.term.TermFixture;
import org.tongban.cases.term.TermKind;

/** The limits of a case: one of them promised, another set by law or none. */
class ScheduleTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.load();
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final Schedule schedule =
            new Schedule(MONDAY.atTime(10, 0).atZone(WorkingCalendar.ZONE).toInstant(), 5, 0);

    @Test
    void runsOnAfterASpecialProcedureWhereNoLawSetsALimit() {
        schedule.accepted(MONDAY, limit(9), null);
        schedule.terms().pause(MONDAY.plusDays(1), TermFixture.until(MONDAY.plusDays(11)));

        schedule.terms().resume(MONDAY.plusDays(3), CALENDAR);

        assertThat(schedule.term(TermKind.PROMISED)).contains(limit(11));
        assertThat(schedule.deadline(TermKind.STATUTORY)).isEmpty();
        assertThat(schedule.pausedOn()).isEmpty();
    }

    @Test
    void promisesNothingBeyondALimitThatCountsFromReceiptWhenAcceptanceComesLate() {
        schedule.accepted(MONDAY.plusDays(3), limit(10), limit(5));

        assertThat(schedule.term(TermKind.PROMISED)).contains(limit(5));
        assertThat(schedule.term(TermKind.STATUTORY)).contains(limit(5));
    }

    /** However a flow is drawn. */
    @Test
    void isLateOnlyWhenTheLastDayIsOver() {
        Instant noon = MONDAY.atTime(12, 0).atZone(WorkingCalendar.ZONE).toInstant();
        for (TermKind limit : TermKind.values()) {
            assertThatThrownBy(() -> schedule.requireOver(limit, noon)).hasMessageContaining("没有" + limit.label());
            schedule.terms().put(limit, TermFixture.until(MONDAY));
            assertOver(limit.label(), now -> schedule.requireOver(limit, now));
        }
    }

    private static void assertOver(String limit, Consumer<Instant> asked) {
        Instant end = new Deadline(MONDAY, false).end();
        assertThatThrownBy(() -> asked.accept(end.minusSeconds(1)))
                .isInstanceOf(CaseProblem.class)
                .hasMessage(limit + "到2026年3月2日为止，期限届满以前不能按逾期办理。");
        assertThatCode(() -> asked.accept(end)).doesNotThrowAnyException();
    }

    @Test
    void keepsWhatIsPromisedWhereTheLawAllowsMore() {
        schedule.accepted(MONDAY, limit(9), limit(30));

        assertThat(schedule.term(TermKind.PROMISED)).contains(limit(9));
        assertThat(schedule.term(TermKind.STATUTORY)).contains(limit(30));
    }

    private static Term limit(int ofMarch) {
        return TermFixture.until(LocalDate.of(2026, 3, ofMarch));
    }
}
