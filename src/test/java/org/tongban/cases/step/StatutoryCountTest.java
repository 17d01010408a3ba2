package org.tongban.cases.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseFixture;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.term.Term;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.ServiceItem;

/** Received on Monday 3 March 2025, accepted on the Thursday: some laws count from the one day, some from the other. */
class StatutoryCountTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.load();
    private static final Catalog CATALOG = Catalog.at("classpath*:", (condition, facts) -> false);
    private static final LocalDate TUESDAY = LocalDate.of(2025, 3, 4);
    private static final LocalDate THURSDAY = LocalDate.of(2025, 3, 6);
    private static final LocalDate TWENTIETH_FROM_MONDAY = LocalDate.of(2025, 3, 31);
    private static final LocalDate TWENTIETH_FROM_THURSDAY = LocalDate.of(2025, 4, 3);

    private final CaseRegister register = mock();
    private final StatutoryCount count = new StatutoryCount(register, CATALOG, CALENDAR);

    @Test
    void countsFromReceiptWhereTheLawSaysSo() {
        assertThat(due(CaseFixture.received(CATALOG.item("pension-application"))))
                .isEqualTo(TWENTIETH_FROM_MONDAY);
    }

    @Test
    void countsFromAcceptanceWhereTheLawSaysSo() {
        assertThat(due(CaseFixture.received(CATALOG.item("outdoor-advertising-permit"))))
                .isEqualTo(TWENTIETH_FROM_THURSDAY);
    }

    @Test
    void countsFromTheDayOnWhichTheCorrectedMaterialsCameIn() {
        Case subject = CaseFixture.inCorrection(CaseFixture.received(CATALOG.item("pension-application")));
        subject.correctionsReceived(
                THURSDAY.atTime(9, 0).atZone(WorkingCalendar.ZONE).toInstant());

        assertThat(due(subject)).isEqualTo(TWENTIETH_FROM_THURSDAY);
    }

    @Test
    void countsInAOneThingFromItsReceiptForAnItemThatNeedsNoOther() {
        assertThat(due(child("newborn", "birth-certificate", "birth-cost-refund")))
                .isEqualTo(TWENTIETH_FROM_MONDAY);
    }

    @Test
    void countsInAOneThingFromTheResultThatAnItemRestsOn() {
        assertThat(due(child("newborn", "birth-certificate", "residents-medical-insurance")))
                .isEqualTo(TWENTIETH_FROM_THURSDAY);
    }

    @Test
    void countsFromReceiptWhereTheEarlierItemIsNotAskedFor() {
        assertThat(due(child("newborn", "residents-medical-insurance"))).isEqualTo(TWENTIETH_FROM_MONDAY);
    }

    /** 应急〔2021〕34号: on the spot at the window, within a working day of the application from elsewhere, and where a one-thing goes on by itself. */
    @Test
    void leavesADecisionOnACommitmentTheTimeOfItsOwnLaw() {
        ServiceItem fire = CATALOG.item("fire-safety-check");
        Case whole = CaseFixture.receivedAtWindow(CATALOG.bundle("open-a-restaurant"));
        when(register.get(whole.number())).thenReturn(whole);
        Case online = CaseFixture.received(fire);

        assertThat(committed(online)).isEqualTo(TUESDAY);
        assertThat(online.schedule().promisedDays()).isEqualTo(1);
        Case next = CaseFixture.child(whole, fire, 2);
        when(register.before(next))
                .thenReturn(List.of(CaseFixture.child(whole, CATALOG.item("individual-business-registration"), 1)));
        assertThat(committed(next)).isEqualTo(THURSDAY.plusDays(1));
        assertThat(committed(CaseFixture.receivedAtWindow(fire))).isEqualTo(THURSDAY);
        assertThat(due(CaseFixture.receivedAtWindow(fire))).isEqualTo(TWENTIETH_FROM_THURSDAY);
        assertThat(committed(CaseFixture.received(CATALOG.item("food-business-licence"))))
                .isEqualTo(TWENTIETH_FROM_THURSDAY);
    }

    private LocalDate committed(Case subject) {
        return count.due(subject, AcceptKind.COMMITTED, THURSDAY).due();
    }

    /** @return the case of the last of these items */
    private Case child(String bundle, String... items) {
        Case whole = CaseFixture.received(CATALOG.bundle(bundle));
        List<Case> children = List.of(items).stream()
                .map(item -> CaseFixture.child(
                        whole, CATALOG.item(item), List.of(items).indexOf(item) + 1))
                .toList();
        when(register.get(whole.number())).thenReturn(whole);
        Case last = children.get(items.length - 1);
        List<String> before = CATALOG.bundle(bundle).before(last.offering());
        when(register.before(last))
                .thenReturn(children.stream()
                        .filter(child -> before.contains(child.offering()))
                        .toList());
        return last;
    }

    /** Every case of the fixture has 20 working days. */
    private LocalDate due(Case subject) {
        Term due = count.due(subject, AcceptKind.FULL, THURSDAY);
        assertThat(due).isNotNull();
        return due.due();
    }
}
