package org.tongban.cases.step;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.ledger.Chronicle;
import org.tongban.cases.ledger.SupervisionKind;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseFact;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.term.TermKind;

/** What the law makes of a window that does not answer (行政许可法 第三十二条第一款第四项). */
@Service
@Transactional
public class Silence {

    private final CaseRegister register;
    private final Deciders deciders;
    private final OneByOne items;
    private final TakingOn taking;
    private final Chronicle chronicle;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Silence(
            CaseRegister register,
            Deciders deciders,
            OneByOne items,
            TakingOn taking,
            Chronicle chronicle,
            Clock clock,
            ApplicationEventPublisher events) {
        this.register = register;
        this.deciders = deciders;
        this.items = items;
        this.taking = taking;
        this.chronicle = chronicle;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Nobody answered within five working days: accepted from the day of receipt (第三十二条第一款第四项).
     *
     * @throws CaseProblem if there is still time to answer, or the window has answered
     */
    public void countAsAccepted(String number) {
        Case subject = register.get(number);
        requireUnanswered(subject);
        deciders.requireSilence(subject);
        LocalDate day = subject.schedule().materialsReceivedOn();
        List<CaseMaterial> materials = items.materials(subject);
        taking.take(subject, materials, AcceptKind.DEEMED, day, Actor.SYSTEM);
        items.silent(subject).forEach(item -> taking.acceptBefore(item, AcceptKind.DEEMED, day, Actor.SYSTEM));
        events.publishEvent(new CaseFact.Accepted(subject, materials));
        chronicle.supervise(number, SupervisionKind.DEEMED_ACCEPTANCE, "窗口受理岗");
    }

    /** Cases of former days have no day to answer by. */
    private void requireUnanswered(Case subject) {
        if (subject.schedule().term(TermKind.ANSWER).isPresent()) {
            subject.schedule().requireOver(TermKind.ANSWER, clock.instant());
        }
    }
}
