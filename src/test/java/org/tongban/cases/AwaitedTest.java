package org.tongban.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.tongban.cases.ApplicationFixture.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.Material;
import org.tongban.catalog.ServiceItem;

class AwaitedTest {

    private static final LocalDate DUE = LocalDate.of(2025, 12, 15);

    private final Catalog catalog = Catalog.at("classpath*:catalog/small/", (feel, facts) -> false);
    private final ServiceItem permit = catalog.item("stall-food-permit");
    private final Material list = permit.material("equipment-list").orElseThrow();
    private final Material identity = permit.material("identity-document").orElseThrow();

    private final CaseRegister register = mock();
    private final Supplies supplies = new Supplies(
            register, mock(Uploads.class), mock(), mock(), mock(ApplicationEventPublisher.class), mock(Clock.class));

    @Test
    void asksForNothingWhileTheWindowLooks() {
        holds(received(permit), missing(list));

        assertThat(supplies.awaited(NUMBER)).isEmpty();
    }

    @Test
    void asksForWhatTheNoticeNamedUntilItIsIn() {
        holds(inCorrection(received(permit), DUE), toCorrect(list, "看不清"), submitted(identity));

        assertThat(supplies.awaited(NUMBER)).hasValueSatisfying(awaited -> {
            assertThat(awaited.kind()).isEqualTo(Awaited.Kind.CORRECTIONS);
            assertThat(awaited.due()).isEqualTo(DUE);
            assertThat(awaited.materials()).extracting(CaseMaterial::code).containsExactly("equipment-list");
        });
    }

    @Test
    void asksForTheMaterialMissingAtTolerantAcceptance() {
        holds(tolerated(received(permit), DUE), checked(identity), missing(list));

        assertThat(supplies.awaited(NUMBER)).hasValueSatisfying(awaited -> {
            assertThat(awaited.kind()).isEqualTo(Awaited.Kind.SUPPLY);
            assertThat(awaited.due()).isEqualTo(DUE);
            assertThat(awaited.materials()).extracting(CaseMaterial::code).containsExactly("equipment-list");
        });
    }

    @Test
    void leavesOnlyTheSubmissionWhenTheMaterialIsUploaded() {
        holds(tolerated(received(permit), DUE), checked(identity), submitted(list));

        assertThat(supplies.awaited(NUMBER))
                .hasValueSatisfying(awaited -> assertThat(awaited.materials()).isEmpty());
    }

    @Test
    void asksForNothingMoreOnceTheSuppliedMaterialIsFoundGood() {
        holds(tolerated(received(permit), DUE), checked(identity), checked(list));

        assertThat(supplies.awaited(NUMBER)).isEmpty();
    }

    @Test
    void asksForNothingAfterTheDecision() {
        holds(approved(tolerated(received(permit), DUE)), missing(list));

        assertThat(supplies.awaited(NUMBER)).isEmpty();
    }

    @Test
    void asksTheApplicantOfAOneThingForWhatItsItemsMissByTheEarliestDay() {
        Case bundle = accepted(received(catalog.bundle("open-a-stall")), AcceptKind.FULL);
        Case registration = tolerated(child(catalog.item("stall-registration"), 1), DUE.plusDays(3));
        Case food = tolerated(child(permit, 2), DUE);
        CaseMaterial shared = missing(list);
        holds(bundle, shared, missing(identity));
        given(register.children(NUMBER)).willReturn(List.of(registration, food));
        given(register.materials(registration)).willReturn(List.of(shared));
        given(register.materials(food)).willReturn(List.of(shared));

        assertThat(supplies.awaited(NUMBER)).hasValueSatisfying(awaited -> {
            assertThat(awaited.due()).isEqualTo(DUE);
            assertThat(awaited.materials()).containsExactly(shared);
        });
    }

    private void holds(Case subject, CaseMaterial... materials) {
        given(register.get(NUMBER)).willReturn(subject);
        given(register.materials(subject)).willReturn(List.of(materials));
    }
}
