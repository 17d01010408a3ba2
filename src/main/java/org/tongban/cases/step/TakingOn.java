package org.tongban.cases.step;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseState;
import org.tongban.cases.ledger.Chronicle;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseFact;
import org.tongban.cases.term.Term;

/** Takes a case on: what lies before the window is in order, its limits run, and whoever has to be told is told. */
@Component
class TakingOn {

    private final OneByOne items;
    private final Chronicle chronicle;
    private final WorkingCalendar calendar;
    private final StatutoryCount statutory;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TakingOn(
            OneByOne items,
            Chronicle chronicle,
            WorkingCalendar calendar,
            StatutoryCount statutory,
            Clock clock,
            ApplicationEventPublisher events) {
        this.items = items;
        this.chronicle = chronicle;
        this.calendar = calendar;
        this.statutory = statutory;
        this.clock = clock;
        this.events = events;
    }

    /** An item of a one-thing is accepted before it is its turn in the flow. */
    void acceptBefore(Case item, AcceptKind kind, LocalDate day, Actor actor) {
        if (item.state() == CaseState.RECEIVED) {
            accept(item, demandWaived(item), kind, day, actor);
        }
    }

    void accept(Case subject, List<CaseMaterial> materials, AcceptKind kind, Actor actor) {
        accept(subject, materials, kind, today(), actor);
    }

    void accept(Case subject, List<CaseMaterial> materials, AcceptKind kind, LocalDate day, Actor actor) {
        take(subject, materials, kind, day, actor);
        events.publishEvent(new CaseFact.Accepted(subject, materials));
    }

    void take(Case subject, List<CaseMaterial> materials, AcceptKind kind, LocalDate day, Actor actor) {
        materials.forEach(CaseMaterial::check);
        Term law = statutory.due(subject, kind, day);
        Term promised = Term.of(day, subject.schedule().promisedDays(), calendar);
        subject.accept(kind, day, promised, law);
        chronicle.note(subject.number(), actor, kind.label(), "");
    }

    /** Without a commitment nothing is waived; a one-thing's items commit each for itself. */
    List<CaseMaterial> demandWaived(Case subject) {
        List<CaseMaterial> materials = items.materials(subject);
        if (!subject.isBundle()) {
            materials.forEach(CaseMaterial::demand);
        }
        return materials;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
