package org.tongban.cases.register;

import static org.tongban.cases.term.TermKind.*;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.term.Term;
import org.tongban.cases.term.TermState;

/** What has happened in one case when, and what that does to its limits. */
@Embeddable
public class Schedule extends Limits {

    private Instant receivedAt;
    private LocalDate materialsReceivedOn;
    private @Nullable LocalDate acceptedOn;
    private @Nullable LocalDate suppliedOn;
    private @Nullable LocalDate suppliedGoodOn;
    private @Nullable Instant decidedAt;
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected Schedule() {}

    Schedule(Instant receivedAt, int promisedDays, int statutoryDays) {
        super(promisedDays, statutoryDays);
        this.receivedAt = receivedAt;
        this.materialsReceivedOn = day(receivedAt);
    }

    /** Where the law counts from receipt, acceptance may come so late that what is promised ends with what the law allows. */
    void accepted(LocalDate day, Term promised, @Nullable Term statutory) {
        acceptedOn = day;
        terms().put(PROMISED, promised);
        if (statutory != null) {
            terms().put(STATUTORY, statutory);
            terms().put(PROMISED, promised.due().isAfter(statutory.due()) ? statutory : promised);
        }
    }

    void correctionsReceived(Instant at) {
        materialsReceivedOn = day(at);
        terms().end(CORRECTION, TermState.MET);
    }

    void correctionsReceivedOnTheLastDay() {
        materialsReceivedOn = lastDay(CORRECTION).orElseThrow();
        terms().end(CORRECTION, TermState.MET);
    }

    /** What was awaited lies with the window, whose time is none of the applicant's. */
    public void supplied(LocalDate day) {
        suppliedOn = day;
    }

    public void suppliedGood(LocalDate day) {
        suppliedOn = null;
        suppliedGoodOn = day;
        terms().end(TOLERANCE, TermState.MET);
    }

    /**
     * What was supplied is not in order: what was left of the time when it came is left now, and a working day at the least.
     *
     * @param day on which the window says so
     */
    public void suppliedInVain(LocalDate day, WorkingCalendar calendar) {
        terms().giveBack(TOLERANCE, suppliedOn == null ? day : suppliedOn, day, calendar);
        suppliedOn = null;
    }

    /** @return true while what was missing at tolerant acceptance may come in */
    public boolean takesMaterial(Instant now) {
        return suppliedGoodOn == null
                && term(TOLERANCE).filter(term -> !term.isOver(now)).isPresent();
    }

    void decided(Instant at) {
        decidedAt = at;
        terms().decided(day(at));
    }

    void closed(Instant at) {
        closedAt = at;
    }

    private static LocalDate day(Instant at) {
        return at.atZone(WorkingCalendar.ZONE).toLocalDate();
    }

    /** @return when the application was received */
    public Instant receivedAt() {
        return receivedAt;
    }

    /** @return the day on which the materials, or their corrections, last came in */
    public LocalDate materialsReceivedOn() {
        return materialsReceivedOn;
    }

    /** @return the day of acceptance, from which the promised limit is counted, itself not counted (行政许可法 第八十二条) */
    public Optional<LocalDate> acceptedOn() {
        return Optional.ofNullable(acceptedOn);
    }

    /** @return true once the window has found good for this case what was tolerated as missing */
    public boolean isSupplied() {
        return suppliedGoodOn != null;
    }

    /** @return false once what was tolerated as missing lies with the window, or has been found good */
    public boolean waitsForTheApplicant() {
        return suppliedOn == null && suppliedGoodOn == null;
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
