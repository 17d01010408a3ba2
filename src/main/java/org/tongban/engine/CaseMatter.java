package org.tongban.engine;

import java.time.LocalDate;
import java.util.Optional;
import org.tongban.cases.register.Case;
import org.tongban.cases.term.Term;
import org.tongban.cases.term.TermKind;

/** A case as its instances see it. */
record CaseMatter(Case subject) implements Matter {

    @Override
    public String number() {
        return subject.number();
    }

    @Override
    public String name() {
        return subject.offeringName();
    }

    @Override
    public Optional<String> applicant() {
        return Optional.of(subject.applicant().name());
    }

    @Override
    public boolean urgent() {
        return subject.urgent();
    }

    @Override
    public Optional<LocalDate> dayOf(String limit) {
        return LimitWords.ofCase(limit, subject.schedule());
    }

    /** The promised limit holds all until the decision. */
    @Override
    public Optional<LocalDate> lastDay() {
        return subject.schedule().decidedAt().isPresent()
                ? Optional.empty()
                : subject.schedule()
                        .term(TermKind.PROMISED)
                        .filter(term -> term.pausedOn() == null)
                        .map(Term::due);
    }
}
