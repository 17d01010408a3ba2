package org.tongban.cases.step;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.ledger.Chronicle;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.term.Term;
import org.tongban.cases.term.TermKind;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.law.Commitment;

/**
 * A commitment is verified after the decision (国办发〔2020〕42号): it is true, or see {@link Rectifications} and
 * {@link Hearings}.
 */
@Service
@Transactional
public class Verification {

    private final CaseRegister register;
    private final Deciders deciders;
    private final Results results;
    private final Completion completion;
    private final Chronicle chronicle;
    private final WorkingCalendar calendar;
    private final Catalog catalog;

    Verification(
            CaseRegister register,
            Deciders deciders,
            Results results,
            Completion completion,
            Chronicle chronicle,
            WorkingCalendar calendar,
            Catalog catalog) {
        this.register = register;
        this.deciders = deciders;
        this.results = results;
        this.completion = completion;
        this.chronicle = chronicle;
        this.calendar = calendar;
        this.catalog = catalog;
    }

    /**
     * Starts the verification of a commitment (国办发〔2020〕42号), within the item's own limit from the decision on.
     *
     * @throws CaseProblem if nothing was granted on one, or a case by itself has not been handed its result
     */
    public void startVerification(String number) {
        Case subject = register.get(number);
        results.requireGrantedOnCommitment(subject);
        if (subject.bundleNumber().isEmpty()) {
            results.requireDelivered(subject);
        }
        Commitment commitment =
                Objects.requireNonNull(catalog.item(subject.edition()).commitment());
        int days = commitment.verification().workingDays();
        LocalDate decided = day(subject.schedule().decidedAt().orElseThrow());
        subject.schedule().put(TermKind.VERIFICATION, Term.of(decided, days, calendar));
    }

    /**
     * The commitment was true: the case closes.
     *
     * @throws CaseProblem if whoever verifies it has not found so
     */
    public void confirmCommitment(String number, Actor actor) {
        Case subject = register.get(number);
        deciders.requireFinding(subject, "yes");
        results.requireHanded(subject);
        chronicle.note(number, actor, "承诺属实", "");
        completion.close(subject);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkingCalendar.ZONE);
    }
}
