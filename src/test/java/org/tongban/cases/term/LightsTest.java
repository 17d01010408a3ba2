package org.tongban.cases.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongban.calendar.Light;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseFixture;
import org.tongban.catalog.Catalog;

/** The border that lists go by says of every case the same as its light. */
class LightsTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.load();
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 20);
    private static final Catalog CATALOG = Catalog.at("classpath*:catalog/small/", (condition, facts) -> false);

    @Test
    void drawsTheBorderWhereTheLightChangesOnEveryDayAroundAHoliday() {
        for (LocalDate today : FIRST.datesUntil(FIRST.plusDays(30)).toList()) {
            Lights lights = on(today, 2);
            for (LocalDate due : FIRST.datesUntil(FIRST.plusDays(50)).toList()) {
                assertThat(light(lights, due(due, null))).hasValue(byBorder(lights, due, today, null));
            }
        }
    }

    @Test
    void drawsItForCasesWhoseLimitStandsStill() {
        for (int warning : List.of(0, 2)) {
            for (LocalDate today : FIRST.datesUntil(FIRST.plusDays(20)).toList()) {
                Lights lights = on(today, warning);
                for (LocalDate pausedOn : List.of(FIRST, LocalDate.of(2025, 1, 26), LocalDate.of(2025, 1, 27), today)) {
                    for (LocalDate due : FIRST.datesUntil(FIRST.plusDays(40))
                            .filter(CALENDAR::isWorkingDay)
                            .toList()) {
                        assertThat(light(lights, due(due, pausedOn)))
                                .as("due %s, stopped %s, asked %s".formatted(due, pausedOn, today))
                                .hasValue(byBorder(lights, due, today, pausedOn));
                    }
                }
            }
        }
    }

    @Test
    void burnsNoneBeforeAcceptanceAndAfterAnEndWithoutDecision() {
        Case received = CaseFixture.received(CATALOG.item("stall-food-permit"));
        assertThat(light(on(FIRST, 2), received)).isEmpty();
        Case withdrawn = CaseFixture.withdrawn(due(FIRST, null), "不办了");
        assertThat(light(on(FIRST.plusDays(9), 2), withdrawn)).isEmpty();
    }

    @Test
    void saysAfterTheDecisionWhetherItCameInTime() {
        LocalDate decided = LocalDate.ofInstant(CaseFixture.RECEIVED_AT, WorkingCalendar.ZONE);
        assertThat(light(on(FIRST, 2), CaseFixture.approved(due(decided, null))))
                .contains(Light.GREEN);
        assertThat(light(on(FIRST, 2), CaseFixture.approved(due(decided.minusDays(1), null))))
                .contains(Light.RED);
    }

    private static Optional<Light> light(Lights lights, Case subject) {
        return subject.schedule().term(TermKind.PROMISED).flatMap(lights::of);
    }

    private static Light byBorder(Lights lights, LocalDate due, LocalDate today, LocalDate pausedOn) {
        LocalDate from = pausedOn == null ? today : pausedOn;
        return due.isBefore(from) ? Light.RED : due.isAfter(lights.latestYellow(pausedOn)) ? Light.GREEN : Light.YELLOW;
    }

    private static Case due(LocalDate lastDay, LocalDate pausedOn) {
        Case subject = CaseFixture.received(CATALOG.item("stall-food-permit"));
        CaseFixture.acceptedUntil(lastDay, AcceptKind.FULL, subject);
        return pausedOn == null ? subject : CaseFixture.stopped(subject, pausedOn);
    }

    private static Lights on(LocalDate today, int warningDays) {
        Clock clock = Clock.fixed(
                today.atTime(LocalTime.NOON).atZone(WorkingCalendar.ZONE).toInstant(), WorkingCalendar.ZONE);
        return new Lights(CALENDAR, new TermSettings(warningDays), clock);
    }
}
