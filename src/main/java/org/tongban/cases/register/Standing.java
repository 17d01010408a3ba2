package org.tongban.cases.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.CaseState;
import org.tongban.cases.Ground;

/** Where an application stands, by when what is to be done, and why it ended so. */
@MappedSuperclass
abstract class Standing extends Application {

    private boolean urgent;

    @Enumerated(EnumType.STRING)
    private CaseState state = CaseState.RECEIVED;

    @Column(name = "stated_reason")
    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    private @Nullable Ground ground;

    @Embedded
    private Schedule schedule;

    @SuppressWarnings("NullAway.Init")
    protected Standing() {}

    Standing(CaseOpening opening, Schedule schedule) {
        super(opening);
        this.schedule = schedule;
    }

    public void markUrgent() {
        urgent = true;
    }

    void become(CaseState next) {
        state = next;
    }

    void end(CaseState ending, Ground on, String why) {
        state = ending;
        ground = on;
        reason = why;
        schedule.terms().drop();
    }

    void require(String rule, CaseState... allowed) {
        if (!Set.of(allowed).contains(state)) {
            throw new CaseProblem(rule, "办件当前状态为“%s”，不能进行此项操作。".formatted(state.label()));
        }
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

    /** @return true on the green channel */
    public boolean urgent() {
        return urgent;
    }

    public CaseState state() {
        return state;
    }

    /** @return why it was refused, rejected, revoked or ended */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** @return what {@link #reason} comes to in law; empty where none was kept */
    public Optional<Ground> ground() {
        return Optional.ofNullable(ground);
    }

    public Schedule schedule() {
        return schedule;
    }
}
