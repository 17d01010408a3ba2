package org.tongban.portal.api;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongban.cases.CaseState;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.supply.Awaiting;
import org.tongban.cases.term.Lights;
import org.tongban.cases.term.Term;
import org.tongban.cases.term.TermKind;
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
    private final Awaiting awaiting;
    private final Documents documents;
    private final Lights lights;

    Inquiry(CaseRegister register, Awaiting awaiting, Documents documents, Lights lights) {
        this.register = register;
        this.awaiting = awaiting;
        this.documents = documents;
        this.lights = lights;
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
                awaiting.awaited(number)
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
                .term(TermKind.PROMISED)
                .map(term -> new Due(term.due(), subject.schedule().promisedDays(), term.provisional(), light(term)))
                .orElse(null);
    }

    private @Nullable Coded light(Term term) {
        return lights.of(term)
                .filter(light -> term.isRunning())
                .map(light -> Coded.of(light, light.label()))
                .orElse(null);
    }

    private static Coded state(Case subject) {
        CaseState state = subject.state();
        return Coded.of(state, state.label());
    }
}
