package org.tongban.cases.register;

import static org.tongban.cases.CaseState.*;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.CaseState;
import org.tongban.cases.Ground;
import org.tongban.cases.term.Term;
import org.tongban.cases.term.TermKind;
import org.tongban.cases.term.TermState;

/** One application for one item or one one-thing (办件). It refuses every step that is not lawful in its state. */
@Entity
@DynamicUpdate
@Table(name = "service_case")
public class Case extends Application implements Persistable<String> {

    private boolean urgent;

    @Enumerated(EnumType.STRING)
    private CaseState state = RECEIVED;

    @Enumerated(EnumType.STRING)
    private @Nullable AcceptKind acceptKind;

    private boolean correctionsAsked;

    @Column(name = "stated_reason")
    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    private @Nullable Ground ground;

    @Enumerated(EnumType.STRING)
    private @Nullable Ground revocationGround;

    private @Nullable LocalDate barredUntil;
    private @Nullable String properOrgan;
    private @Nullable String instantRule;

    @Embedded
    private Schedule schedule;

    @Version
    private @Nullable Integer lockVersion;

    @SuppressWarnings("NullAway.Init")
    protected Case() {}

    Case(CaseOpening opening, Schedule schedule) {
        super(opening);
        this.schedule = schedule;
    }

    public void accept(AcceptKind kind, LocalDate day, Term promised, @Nullable Term statutory) {
        require("accept", RECEIVED);
        state = ACCEPTED;
        acceptKind = kind;
        schedule.terms().end(TermKind.ANSWER, kind == AcceptKind.DEEMED ? TermState.MISSED : TermState.MET);
        schedule.accepted(day, promised, statutory);
    }

    /** 行政许可法 第三十二条第一款第四项: everything to correct is told once. */
    public void askCorrections(Term limit) {
        if (correctionsAsked) {
            throw new CaseProblem("one-notice", "本办件已经出具过一次性告知书，依法不得再次要求补正，请作出受理或者不予受理的决定。");
        }
        require("ask-corrections", RECEIVED);
        state = IN_CORRECTION;
        correctionsAsked = true;
        schedule.terms().end(TermKind.ANSWER, TermState.MET);
        schedule.terms().put(TermKind.CORRECTION, limit);
    }

    /** The applicant has answered the notice; it is the window's turn again. */
    public void correctionsReceived(Instant at) {
        require("correct", IN_CORRECTION);
        state = RECEIVED;
        schedule.correctionsReceived(at);
    }

    /** What came in by the last day to correct answers the notice, though nobody said so. */
    public void correctionsClosed() {
        require("correct", IN_CORRECTION);
        state = RECEIVED;
        schedule.correctionsReceivedOnTheLastDay();
    }

    /** Of a one-thing, what lacks nothing goes on without the corrections of the rest. */
    public void goOnWithoutCorrections() {
        require("go-on", IN_CORRECTION);
        state = RECEIVED;
        schedule.terms().end(TermKind.CORRECTION, TermState.MISSED);
    }

    public void refuse(Ground on, String why, @Nullable String organ) {
        require("refuse", RECEIVED);
        schedule.terms().end(TermKind.ANSWER, TermState.MET);
        end(REFUSED, on, why);
        properOrgan = organ;
    }

    public void startReview() {
        require("review", ACCEPTED, IN_REVIEW);
        state = IN_REVIEW;
    }

    /** 行政许可法 第四十五条: what this takes does not count. */
    public void pause(LocalDate day, Term special) {
        require("special-procedure", ACCEPTED, IN_REVIEW);
        if (schedule.pausedOn().isPresent()) {
            throw new CaseProblem("special-procedure", "本办件已有特别程序正在进行，请先记录其结果。");
        }
        schedule.terms().pause(day, special);
    }

    public void resume(LocalDate day, WorkingCalendar calendar) {
        require("special-procedure", ACCEPTED, IN_REVIEW);
        schedule.terms().resume(day, calendar);
    }

    /**
     * Counts its dates in a year again whose holiday notice has come, or another in its place.
     *
     * @return what has moved, in Chinese; empty if nothing has
     */
    public String countAgain(int year, WorkingCalendar before, WorkingCalendar calendar) {
        return schedule.terms().countAgain(year, before, calendar);
    }

    /**
     * Puts the applicant's days off by a rest, in which nothing is taken from them.
     *
     * @param before the day before the rest began
     * @param today on which it ends
     * @return what has moved, in Chinese; empty if nothing has
     */
    public String putOff(LocalDate before, LocalDate today, WorkingCalendar calendar) {
        return schedule.terms().putOff(before, today, calendar);
    }

    /** A one-thing is decided with its items, so what stops one of them stops it by itself. */
    private void requireRunning() {
        if (!isBundle() && schedule.pausedOn().isPresent()) {
            throw new CaseProblem("special-procedure", "特别程序尚未结束，不能作出决定，请先记录其结果。");
        }
    }

    public void approve(Instant at) {
        require("approve", ACCEPTED, IN_REVIEW);
        requireRunning();
        state = DECIDED;
        schedule.decided(at);
    }

    /** 行政许可法 第三十八条第二款: a rejection states its reasons. */
    public void reject(Ground on, String why, Instant at) {
        require("reject", ACCEPTED, IN_REVIEW);
        requireRunning();
        if (why.isBlank()) {
            throw new CaseProblem("reason", "作出不予的决定必须说明理由，请填写理由。");
        }
        schedule.decided(at);
        end(REJECTED, on, why);
        schedule.closed(at);
    }

    public void issue() {
        require("issue", DECIDED);
        state = ISSUED;
    }

    public void close(Instant at) {
        require("close", ISSUED);
        state = CLOSED;
        if (acceptKind == AcceptKind.COMMITTED) {
            schedule.terms().settle(LocalDate.ofInstant(at, WorkingCalendar.ZONE));
        }
        schedule.closed(at);
    }

    public void lapse(String why, Instant at) {
        require("lapse", IN_CORRECTION);
        schedule.terms().end(TermKind.CORRECTION, TermState.MISSED);
        end(LAPSED, Ground.CORRECTIONS_OVERDUE, why);
        schedule.closed(at);
    }

    /** Ends with the one-thing it belongs to, before any decision. */
    public void discontinue(String why, Instant at) {
        discontinue(Ground.ENDED_WITH_BUNDLE, why, at);
    }

    /** Ends within its one-thing, before any decision. */
    public void discontinue(Ground on, String why, Instant at) {
        if (state.isBeforeDecision()) {
            end(LAPSED, on, why);
            schedule.closed(at);
        }
    }

    /**
     * Ends it because an administrator says so. What is not decided comes to no decision; what is decided stays as it is, and
     * only its handling ends. No article of law is claimed for it.
     */
    public void terminate(String why, Instant at) {
        if (state.isEnding()) {
            throw new CaseProblem("end", "本办件已经是“%s”，不能再终止办理。".formatted(state.label()));
        }
        end(state.isBeforeDecision() ? LAPSED : CLOSED, Ground.ADMINISTRATOR, why);
        schedule.closed(at);
    }

    public void markUrgent() {
        urgent = true;
    }

    public void requireWithdrawable() {
        if (!state.isBeforeDecision()) {
            throw new CaseProblem("withdraw", "办件%s，不能再撤回申请。".formatted(state.label()));
        }
    }

    public void withdraw(String why, Instant at) {
        requireWithdrawable();
        end(WITHDRAWN, Ground.WITHDRAWN, why);
        schedule.closed(at);
    }

    /** 行政许可法 第七条: it is revoked on no other ground than whoever has it was told. */
    public void mayBeRevokedOn(Ground on) {
        revocationGround = on;
    }

    public void revoke(Ground on, String why, Instant at) {
        require("revoke", ISSUED);
        schedule.terms().settle(LocalDate.ofInstant(at, WorkingCalendar.ZONE));
        end(REVOKED, on, why);
        schedule.closed(at);
    }

    public void approvedByRule(String rule) {
        instantRule = rule;
    }

    /** 行政许可法 第七十八条、第七十九条: until the end of that day the applicant may not apply for the item again. */
    public void barUntil(LocalDate day) {
        barredUntil = day;
    }

    private void end(CaseState ending, Ground on, String why) {
        state = ending;
        ground = on;
        reason = why;
        schedule.terms().drop();
    }

    private void require(String rule, CaseState... allowed) {
        if (!Set.of(allowed).contains(state)) {
            throw new CaseProblem(rule, "办件当前状态为“%s”，不能进行此项操作。".formatted(state.label()));
        }
    }

    /** @return true on the green channel */
    public boolean urgent() {
        return urgent;
    }

    public CaseState state() {
        return state;
    }

    public Optional<AcceptKind> acceptKind() {
        return Optional.ofNullable(acceptKind);
    }

    /** @return true if it was taken on in this way */
    public boolean isAccepted(AcceptKind kind) {
        return acceptKind == kind;
    }

    /** @return why it was refused, rejected, revoked or ended */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** @return what {@link #reason} comes to in law; empty where none was kept */
    public Optional<Ground> ground() {
        return Optional.ofNullable(ground);
    }

    /** @return on what ground it may be revoked, as whoever has it is told; empty before, and for cases told without one */
    public Optional<Ground> revocationGround() {
        return Optional.ofNullable(revocationGround);
    }

    /** @return the last day on which the applicant may not apply for the item again; empty where that is not so */
    public Optional<LocalDate> barredUntil() {
        return Optional.ofNullable(barredUntil);
    }

    /** @return the organ to apply to instead (行政许可法 第三十二条第一款第二项) */
    public Optional<String> properOrgan() {
        return Optional.ofNullable(properOrgan);
    }

    /** @return the rule that approved it without a person (秒批) */
    public Optional<String> instantRule() {
        return Optional.ofNullable(instantRule);
    }

    /** @return the same with its limits read, for whoever goes on with it after the transaction */
    public Case whole() {
        schedule.terms().read();
        return this;
    }

    public Schedule schedule() {
        return schedule;
    }

    @Override
    public String getId() {
        return number();
    }

    @Override
    public boolean isNew() {
        return lockVersion == null;
    }
}
