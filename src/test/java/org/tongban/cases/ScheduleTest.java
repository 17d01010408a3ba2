package org.tongban.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tongban.calendar.Deadline;
import org.tongban.calendar.WorkingCalendar;

/** The limits of a case: one of them promised, another set by law or none. */
class ScheduleTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.load();
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final Schedule schedule =
            new Schedule(MONDAY.atTime(10, 0).atZone(WorkingCalendar.ZONE).toInstant(), 5, 0);

    @Test
    void runsOnAfterASpecialProcedureWhereNoLawSetsALimit() {
        schedule.accepted(MONDAY, day(9), null);
        schedule.paused(MONDAY.plusDays(1), MONDAY.plusDays(11));

        schedule.resumed(MONDAY.plusDays(3), CALENDAR);

        assertThat(schedule.promisedDue()).contains(day(11));
        assertThat(schedule.statutoryDue()).isEmpty();
        assertThat(schedule.pausedOn()).isEmpty();
    }

    @Test
    void promisesNothingBeyondALimitThatCountsFromReceiptWhenAcceptanceComesLate() {
        schedule.accepted(MONDAY.plusDays(3), day(10), day(5));

        assertThat(schedule.promisedDue()).contains(day(5));
        assertThat(schedule.statutoryDue()).contains(day(5));
    }

    /** However a flow is drawn. */
    @Test
    void isLateOnlyWhenTheLastDayIsOver() {
        Instant noon = MONDAY.atTime(12, 0).atZone(WorkingCalendar.ZONE).toInstant();
        assertThatCode(() -> schedule.requireAnswerOverdue(noon))
                .as("a case of former days")
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> schedule.requireCorrectionOverdue(noon)).hasMessageContaining("没有补正期限");
        assertThatThrownBy(() -> schedule.requireMaterialOverdue(noon)).hasMessageContaining("没有容缺期限");
        assertThatThrownBy(() -> schedule.requireStatementOverdue(noon)).hasMessageContaining("没有陈述期限");

        schedule.answerBy(MONDAY);
        schedule.correctionsBy(MONDAY);
        schedule.materialBy(MONDAY);
        schedule.statementBy(MONDAY);

        assertOver("答复期限", schedule::requireAnswerOverdue);
        assertOver("补正期限", schedule::requireCorrectionOverdue);
        assertOver("容缺期限", schedule::requireMaterialOverdue);
        assertOver("陈述期限", schedule::requireStatementOverdue);
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
        schedule.accepted(MONDAY, day(9), day(30));

        assertThat(schedule.promisedDue()).contains(day(9));
        assertThat(schedule.statutoryDue()).contains(day(30));
    }

    private static Deadline day(int ofMarch) {
        return new Deadline(LocalDate.of(2026, 3, ofMarch), false);
    }
}
