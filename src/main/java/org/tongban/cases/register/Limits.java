package org.tongban.cases.register;

import static org.tongban.cases.term.TermKind.*;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.tongban.calendar.Deadline;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.term.Term;
import org.tongban.cases.term.TermKind;
import org.tongban.cases.term.TermState;
import org.tongban.cases.term.Terms;

/** By when what is to be done in one case, and how many working days are left to decide it. */
@MappedSuperclass
abstract class Limits {

    private int promisedDays;
    private int statutoryDays;

    @Embedded
    private Terms terms = new Terms();

    protected Limits() {}

    Limits(int promisedDays, int statutoryDays) {
        this.promisedDays = promisedDays;
        this.statutoryDays = statutoryDays;
    }

    /** On a commitment its law may leave less time; {@code 0} working days end with the day of acceptance itself. */
    public void limitedTo(int workingDays) {
        promisedDays = Math.min(promisedDays, workingDays);
        statutoryDays = Math.max(workingDays, 1);
    }

    /** Sets a limit, in place of an earlier one of its kind. */
    public void put(TermKind kind, Term limit) {
        terms.put(kind, limit);
    }

    /** What was tolerated as missing has not come in by its day. */
    public void suppliedTooLate() {
        terms.end(TOLERANCE, TermState.MISSED);
    }

    /** @throws CaseProblem if a limit is called missed that the case does not have, or that is not over */
    public void requireOver(TermKind limit, Instant now) {
        terms.notOver(limit, now).ifPresent(why -> {
            throw new CaseProblem("not-over", why);
        });
    }

    /** @return promised limit in working days, frozen with the item's version */
    public int promisedDays() {
        return promisedDays;
    }

    /** @return true if a law sets a limit to the decision */
    public boolean hasStatutoryLimit() {
        return statutoryDays > 0;
    }

    /** @return statutory limit in working days, frozen with the item's version; 0 where no law sets one */
    public int statutoryDays() {
        return statutoryDays;
    }

    /** @return all limits, for the case alone to change */
    Terms terms() {
        return terms;
    }

    /** @return a limit, whatever has become of it; empty if the case has none of the kind */
    public Optional<Term> term(TermKind kind) {
        return terms.of(kind);
    }

    public Optional<Deadline> deadline(TermKind kind) {
        return term(kind).map(Term::deadline);
    }

    public Optional<LocalDate> lastDay(TermKind kind) {
        return term(kind).map(Term::due);
    }

    /** @return the day on which a special procedure began that has not ended yet (行政许可法 第四十五条) */
    public Optional<LocalDate> pausedOn() {
        return term(PROMISED).map(Term::pausedOn);
    }
}
