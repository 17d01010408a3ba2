package org.tongban.portal.progress;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongban.cases.ledger.LedgerEntry;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.supply.Awaited;
import org.tongban.cases.supply.Awaiting;
import org.tongban.cases.supply.Promises;
import org.tongban.cases.supply.Tolerance;
import org.tongban.portal.page.AnswerSheet;
import org.tongban.portal.page.DueLines;
import org.tongban.portal.page.IssuedPapers;

/** Gathers what an applicant sees of a case. */
@Component
class Progress {

    private final CaseRegister register;
    private final Awaiting awaiting;
    private final Promises promises;
    private final DueLines dueLines;
    private final IssuedPapers papers;
    private final AnswerSheet answers;

    Progress(
            CaseRegister register,
            Awaiting awaiting,
            Promises promises,
            DueLines dueLines,
            IssuedPapers papers,
            AnswerSheet answers) {
        this.register = register;
        this.awaiting = awaiting;
        this.promises = promises;
        this.dueLines = dueLines;
        this.papers = papers;
        this.answers = answers;
    }

    ProgressView of(String number) {
        Case subject = register.get(number);
        List<LedgerEntry> ledger = register.ledger(number);
        Optional<Tolerance.Terms> terms = promises.terms(number).filter(Tolerance.Terms::allowed);
        return new ProgressView(
                subject,
                dueLines.of(subject),
                register.materials(subject),
                todo(subject, ledger),
                awaiting.isChecked(number),
                awaiting.replaceable(number),
                terms.orElse(null),
                terms.map(allowed -> promises.consequence(subject)).orElse(""),
                answers.of(subject.bundleNumber().map(register::get).orElse(subject)),
                register.children(number),
                papers.of(number),
                Milestone.of(ledger, register.opinions(number)));
    }

    /**
     * What is left for the applicant. There is one notice and so one answer to it, after which the case stays in correction
     * until the window has looked.
     */
    private @Nullable Awaited todo(Case subject, List<LedgerEntry> ledger) {
        boolean answered = ledger.stream().anyMatch(entry -> entry.act().equals("提交补正材料"));
        return subject.bundleNumber().isPresent()
                ? null
                : awaiting.awaited(subject.number())
                        .filter(awaited -> awaited.kind() != Awaited.Kind.CORRECTIONS || !answered)
                        .orElse(null);
    }
}
