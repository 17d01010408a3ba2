package org.tongban.cases.step;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.term.Term;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.law.CommittedLimit;
import org.tongban.catalog.entry.law.FirstDay;

/** Counts the statutory limit of a case from the day that its law names: acceptance, or receipt of the application. */
@Component
public class StatutoryCount {

    private final CaseRegister register;
    private final Catalog catalog;
    private final WorkingCalendar calendar;

    StatutoryCount(CaseRegister register, Catalog catalog, WorkingCalendar calendar) {
        this.register = register;
        this.catalog = catalog;
        this.calendar = calendar;
    }

    /**
     * Where its law gives a decision on a commitment a limit of its own, the case keeps that from now on.
     *
     * @return null where no law sets a limit
     */
    @Nullable
    Term due(Case subject, AcceptKind kind, LocalDate accepted) {
        Optional<CommittedLimit> committed = onCommitment(subject, kind);
        if (committed.isPresent()) {
            int days = committed.get().days(subject.isAtWindow());
            subject.schedule().limitedTo(days);
            boolean fromReceipt = days > 0 && committed.get().from() == FirstDay.RECEIPT;
            return Term.of(fromReceipt ? receivedOn(subject, accepted) : accepted, days, calendar);
        }
        return due(subject, accepted);
    }

    private Optional<CommittedLimit> onCommitment(Case subject, AcceptKind kind) {
        return kind == AcceptKind.COMMITTED && !subject.isBundle()
                ? Optional.ofNullable(catalog.item(subject.edition()).limits().committed())
                : Optional.empty();
    }

    private @Nullable Term due(Case subject, LocalDate accepted) {
        if (!subject.schedule().hasStatutoryLimit()) {
            return null;
        }
        return Term.of(first(subject, accepted), subject.schedule().statutoryDays(), calendar);
    }

    /** @return the day from which the statutory limit of an accepted case is counted, itself not counted */
    public LocalDate first(Case subject) {
        return first(subject, subject.schedule().acceptedOn().orElseThrow());
    }

    private LocalDate first(Case subject, LocalDate accepted) {
        return catalog.offering(subject.edition())
                        .statutory()
                        .filter(limit -> limit.from() == FirstDay.RECEIPT)
                        .isPresent()
                ? receivedOn(subject, accepted)
                : accepted;
    }

    /** An application is received when it is complete; one that rests on an earlier item's result is so with that result. */
    private LocalDate receivedOn(Case subject, LocalDate accepted) {
        return subject.bundleNumber()
                .map(register::get)
                .map(whole ->
                        register.before(subject).isEmpty() ? whole.schedule().materialsReceivedOn() : accepted)
                .orElseGet(subject.schedule()::materialsReceivedOn);
    }
}
