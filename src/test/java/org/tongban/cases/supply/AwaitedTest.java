package org.tongban.cases.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.tongban.cases.register.CaseFixture.*;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongban.calendar.Deadline;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseProcess;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.step.Answering;
import org.tongban.cases.term.TermFixture;
import org.tongban.cases.term.TermKind;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.material.Material;
import org.tongban.files.Uploads;

class AwaitedTest {

    private static final String NUMBER = "20251201-36000-271828";
    private static final LocalDate DUE = LocalDate.of(2025, 3, 10);

    private final Catalog catalog = Catalog.at("classpath*:catalog/small/", (feel, facts) -> false);
    private final ServiceItem permit = catalog.item("stall-food-permit");
    private final Material list = permit.material("equipment-list").orElseThrow();
    private final Material identity = permit.material("identity-document").orElseThrow();

    private final Case tolerated = accepted(permit, AcceptKind.TOLERANT);

    private final CaseRegister register = mock();
    private final CaseProcess process = mock();
    private final Awaiting awaiting = at(RECEIVED_AT);

    @BeforeEach
    void theirFlowsWait() {
        given(process.awaitsMaterial(any())).willReturn(true);
    }

    @Test
    void asksForNothingWhileTheWindowLooks() {
        Case subject = received(permit);
        holds(subject, missing(subject, list));

        assertThat(awaiting.awaited(NUMBER)).isEmpty();
    }

    @Test
    void asksForWhatTheNoticeNamedUntilItIsIn() {
        Case subject = inCorrection(received(permit));
        holds(subject, faulty(subject, list, "看不清"), submitted(subject, identity));

        assertThat(awaiting.awaited(NUMBER)).hasValueSatisfying(awaited -> {
            assertThat(awaited.kind()).isEqualTo(Awaited.Kind.CORRECTIONS);
            assertThat(awaited.due()).isEqualTo(LocalDate.of(2025, 3, 24));
            assertThat(awaited.materials()).extracting(CaseMaterial::code).containsExactly("equipment-list");
        });
    }

    @Test
    void asksForTheMaterialMissingAtTolerantAcceptance() {
        holds(tolerated, checked(tolerated, identity), missing(tolerated, list));

        assertThat(awaiting.awaited(NUMBER)).hasValueSatisfying(awaited -> {
            assertThat(awaited.kind()).isEqualTo(Awaited.Kind.SUPPLY);
            assertThat(awaited.due()).isEqualTo(DUE);
            assertThat(awaited.materials()).extracting(CaseMaterial::code).containsExactly("equipment-list");
        });
    }

    @Test
    void leavesOnlyTheSubmissionWhenTheMaterialIsUploaded() {
        holds(tolerated, checked(tolerated, identity), submitted(tolerated, list));

        assertThat(awaiting.awaited(NUMBER))
                .hasValueSatisfying(awaited -> assertThat(awaited.materials()).isEmpty());
    }

    @Test
    void asksForNothingMoreOnceTheSuppliedMaterialIsFoundGood() {
        holds(tolerated, checked(tolerated, identity), checked(tolerated, list));
        tolerated.schedule().suppliedGood(DUE);

        assertThat(awaiting.awaited(NUMBER)).isEmpty();
    }

    @Test
    void asksForNothingAfterTheDecision() {
        Case subject = approved(tolerated);
        holds(subject, missing(subject, list));

        assertThat(awaiting.awaited(NUMBER)).isEmpty();
    }

    @Test
    void asksTheApplicantOfAOneThingForWhatItsItemsMissByTheEarliestDay() {
        Case bundle = accepted(catalog.bundle("open-a-stall"), AcceptKind.FULL);
        Case registration = accepted(child(bundle, catalog.item("stall-registration"), 1), AcceptKind.TOLERANT);
        registration.schedule().put(TermKind.TOLERANCE, TermFixture.until(DUE.plusDays(3)));
        Case food = accepted(child(bundle, permit, 2), AcceptKind.TOLERANT);
        CaseMaterial shared = missing(bundle, list);
        holds(bundle, shared, missing(bundle, identity));
        given(register.children(bundle.number())).willReturn(List.of(registration, food));
        given(register.materials(registration)).willReturn(List.of(shared));
        given(register.materials(food)).willReturn(List.of(shared));

        assertThat(awaiting.awaited(NUMBER)).hasValueSatisfying(awaited -> {
            assertThat(awaited.due()).isEqualTo(DUE);
            assertThat(awaited.materials()).containsExactly(shared);
        });
    }

    @Test
    void asksForNothingOnceTheDayIsOver() {
        holds(tolerated, missing(tolerated, list));
        Instant end = new Deadline(DUE, false).end();

        assertThat(at(end.minusSeconds(1)).awaited(NUMBER)).isPresent();
        assertThat(at(end).awaited(NUMBER)).isEmpty();
    }

    /** What another item of the one-thing waited for in vain is none of this one's. */
    @Test
    void tellsTheWindowWhenAllIsInThatIsStillAwaited() {
        Case bundle = accepted(catalog.bundle("open-a-stall"), AcceptKind.FULL);
        Case registration = accepted(child(bundle, catalog.item("stall-registration"), 1), AcceptKind.TOLERANT);
        registration.schedule().put(TermKind.TOLERANCE, TermFixture.until(DUE.minusDays(3)));
        Case food = accepted(child(bundle, permit, 2), AcceptKind.TOLERANT);
        CaseMaterial never = missing(bundle, identity);
        CaseMaterial in = submitted(bundle, list);
        holds(bundle, never, in);
        given(register.children(bundle.number())).willReturn(List.of(registration, food));
        given(register.materials(registration)).willReturn(List.of(never));
        given(register.materials(food)).willReturn(List.of(in));

        given(process.materialSupplied(any())).willReturn(List.of(food.number()));
        given(register.get(food.number())).willReturn(food);

        supplies(new Deadline(DUE.minusDays(1), false).end()).submitSupplied(NUMBER);

        then(process).should().materialSupplied(List.of(food.number()));
    }

    private Awaiting at(Instant now) {
        return new Awaiting(register, process, Clock.fixed(now, WorkingCalendar.ZONE));
    }

    private Supplies supplies(Instant now) {
        return new Supplies(
                mock(),
                register,
                at(now),
                new Wanted(register, at(now), process),
                mock(Uploads.class),
                mock(Answering.class),
                mock(),
                process,
                Clock.fixed(now, WorkingCalendar.ZONE),
                mock());
    }

    private static CaseMaterial checked(Case subject, Material listed) {
        CaseMaterial material = submitted(subject, listed);
        material.check();
        return material;
    }

    private void holds(Case subject, CaseMaterial... materials) {
        given(register.get(NUMBER)).willReturn(subject);
        given(register.materials(subject)).willReturn(List.of(materials));
    }
}
