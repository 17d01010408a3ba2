package org.tongban.portal.api;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongban.calendar.Deadline;
import org.tongban.calendar.Light;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.Case;
import org.tongban.cases.CaseRegister;
import org.tongban.cases.CaseSettings;
import org.tongban.cases.CaseState;
import org.tongban.cases.Supplies;
import org.tongban.document.Documents;
import org.tongban.portal.api.view.CaseMaterialView;
import org.tongban.portal.api.view.Coded;
import org.tongban.portal.api.view.Dates;
import org.tongban.portal.api.view.DocumentView;
import org.tongban.portal.api.view.Due;
import org.tongban.portal.api.view.Progress;
import org.tongban.portal.api.view.Todo;

/** Answers an applicant's question how far the case has come (办件进度查询). */
@Component
class Inquiry {

    private final CaseRegister register;
    private final Supplies supplies;
    private final Documents documents;
    private final WorkingCalendar calendar;
    private final CaseSettings settings;
    private final Clock clock;

    Inquiry(
            CaseRegister register,
            Supplies supplies,
            Documents documents,
            WorkingCalendar calendar,
            CaseSettings settings,
            Clock clock) {
        this.register = register;
        this.supplies = supplies;
        this.documents = documents;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    Progress progress(String number) {
        Case subject = register.get(number);
        return new Progress(
                subject.number(),
                subject.offering(),
                subject.offeringName(),
                state(subject),
                subject.state().isEnding(),
                subject.state().isBeforeDecision(),
                subject.acceptKind().map(kind -> Coded.of(kind, kind.label())).orElse(null),
                subject.handOver().map(way -> Coded.of(way, way.label())).orElse(null),
                Dates.of(subject.schedule()),
                due(subject),
                subject.reason().orElse(null),
                subject.properOrgan().orElse(null),
                supplies.awaited(number)
                        .map(awaited -> Todo.of(number, awaited))
                        .orElse(null),
                register.materials(subject).stream().map(CaseMaterialView::of).toList(),
                documents.ofWithChildren(number).stream()
                        .map(paper -> DocumentView.of(number, paper))
                        .toList(),
                register.children(number).stream().map(this::part).toList());
    }

    private Progress.Part part(Case child) {
        return new Progress.Part(
                child.number(),
                child.offeringName(),
                state(child),
                Dates.of(child.schedule()),
                due(child),
                child.reason().orElse(null));
    }

    private @Nullable Due due(Case subject) {
        return subject.schedule()
                .promisedDue()
                .map(due -> new Due(
                        due.lastDay(), subject.schedule().promisedDays(), due.provisional(), light(subject, due)))
                .orElse(null);
    }

    private @Nullable Coded light(Case subject, Deadline due) {
        if (!subject.state().isBeforeDecision()) {
            return null;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        Deadline running = subject.schedule().running(due, today, calendar);
        Light light = Light.on(today, running, settings.warningDays(), calendar);
        return Coded.of(light, light.label());
    }

    private static Coded state(Case subject) {
        CaseState state = subject.state();
        return Coded.of(state, state.label());
    }
}
