package org.tongban.cases.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.tongban.cases.intake.ApplicationFixture.FILE;
import static org.tongban.cases.intake.ApplicationFixture.NUMBER;
import static org.tongban.cases.register.CaseFixture.*;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.ledger.Chronicle;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseProcess;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.register.Turns;
import org.tongban.cases.step.Answering;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.material.Material;
import org.tongban.files.FileProblem;
import org.tongban.files.Uploads;

/** Whoever hands something in waits until nobody else is at the case, and meets it as the one before has left it. */
class SuppliesTest {

    private final Catalog catalog = Catalog.at("classpath*:catalog/small/", (feel, facts) -> false);
    private final ServiceItem permit = catalog.item("stall-food-permit");
    private final Material list = permit.material("equipment-list").orElseThrow();

    private final Turns turns = mock();
    private final CaseRegister register = mock();
    private final Uploads uploads = mock();
    private final CaseProcess process = mock();
    private final Clock clock = Clock.fixed(RECEIVED_AT, WorkingCalendar.ZONE);
    private final Supplies supplies = new Supplies(
            turns,
            register,
            new Awaiting(register, process, clock),
            uploads,
            mock(Answering.class),
            mock(Chronicle.class),
            process,
            clock,
            mock(PlatformTransactionManager.class));

    @Test
    void takesNoFileForACaseThatTheWindowHasJustAccepted() {
        Case subject = received(permit);
        CaseMaterial material = holds(subject, missing(subject, list));
        given(uploads.takeToBegin(any(), any())).willReturn(FILE);
        meanwhile(() -> accepted(subject, AcceptKind.FULL));

        assertRefused("material-not-awaited", () -> put(list.code()));

        assertThat(material.file()).isEmpty();
    }

    @Test
    void takesTheFileWhereNobodyWasFaster() {
        Case subject = received(permit);
        CaseMaterial material = holds(subject, missing(subject, list));
        given(uploads.takeToBegin(any(), any())).willReturn(FILE);

        put(list.code());

        assertThat(material.file()).contains(FILE);
    }

    /** Whoever has an application running could else fill the room that is kept for everybody's corrections. */
    @Test
    void keepsTheLastRoomForWhatTheHallHasAskedFor() {
        Case subject = inCorrection(received(permit));
        CaseMaterial material = holds(subject, missing(subject, list));
        given(uploads.take(any(), any())).willReturn(FILE);
        given(uploads.takeToBegin(any(), any())).willThrow(new FileProblem("room", "空间不足"));

        put(list.code());
        assertThat(material.file()).contains(FILE);

        assertThatThrownBy(() -> put(list.code())).isInstanceOf(FileProblem.class);
    }

    @Test
    void looksAtNoFileThatNobodyWaitsFor() {
        Case subject = accepted(received(permit), AcceptKind.FULL);
        holds(subject, submitted(subject, list));

        assertRefused("material-not-awaited", () -> put(list.code()));
        assertRefused("material-unlisted", () -> put("horoscope"));

        then(uploads).shouldHaveNoInteractions();
    }

    @Test
    void takesNoCorrectionsForACaseThatHasJustLapsed() {
        Case subject = inCorrection(received(permit));
        holds(subject, submitted(subject, list));
        meanwhile(() -> lapsed(subject, "逾期没有补正"));

        assertRefused("correct", () -> supplies.submitCorrections(NUMBER));

        then(process).should(never()).correctionsSubmitted(any());
    }

    @Test
    void asksNoWindowToCheckMaterialsOfACaseThatHasJustBeenDecided() {
        Case subject = accepted(permit, AcceptKind.TOLERANT);
        holds(subject, submitted(subject, list));
        meanwhile(() -> approved(subject));

        assertRefused("material-not-awaited", () -> supplies.submitSupplied(NUMBER));

        then(process).should(never()).materialSupplied(any());
    }

    private void put(String code) {
        supplies.putMaterial(NUMBER, code, "清单.pdf", InputStream.nullInputStream());
    }

    private CaseMaterial holds(Case subject, CaseMaterial material) {
        given(register.get(NUMBER)).willReturn(subject);
        given(register.materials(subject)).willReturn(List.of(material));
        return material;
    }

    /** Somebody is at the case while the applicant waits for the turn. */
    private void meanwhile(Runnable act) {
        willAnswer(waited -> {
                    act.run();
                    return null;
                })
                .given(turns)
                .take(NUMBER);
    }

    private static void assertRefused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(CaseProblem.class, refusal -> assertThat(refusal.rule())
                .isEqualTo(rule));
    }
}
