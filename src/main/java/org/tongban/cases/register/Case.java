package org.tongban.cases.register;

import static org.tongban.cases.CaseState.*;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.Ground;

/** One application for one item or one one-thing (办件). It refuses every step that is not lawful in its state. */
@Entity
@DynamicUpdate
@Table(name = "service_case")
public class Case extends Decision implements Persistable<String> {

    @Enumerated(EnumType.STRING)
    private @Nullable Ground revocationGround;

    private @Nullable LocalDate barredUntil;

    @Version
    private @Nullable Integer lockVersion;

    protected Case() {}

    Case(CaseOpening opening, Schedule schedule) {
        super(opening, schedule);
    }

    public void issue() {
        require("issue", DECIDED);
        become(ISSUED);
    }

    public void close(Instant at) {
        require("close", ISSUED);
        become(CLOSED);
        if (isAccepted(AcceptKind.COMMITTED)) {
            schedule().terms().settle(LocalDate.ofInstant(at, WorkingCalendar.ZONE));
        }
        schedule().closed(at);
    }

    /** Ends with the one-thing it belongs to, before any decision. */
    public void discontinue(String why, Instant at) {
        discontinue(Ground.ENDED_WITH_BUNDLE, why, at);
    }

    /** Ends within its one-thing, before any decision. */
    public void discontinue(Ground on, String why, Instant at) {
        if (state().isBeforeDecision()) {
            end(LAPSED, on, why);
            schedule().closed(at);
        }
    }

    /**
     * Ends it because an administrator says so. What is not decided comes to no decision; what is decided stays as it is, and
     * only its handling ends. No article of law is claimed for it.
     */
    public void terminate(String why, Instant at) {
        if (state().isEnding()) {
            throw new CaseProblem("end", "本办件已经是“%s”，不能再终止办理。".formatted(state().label()));
        }
        end(state().isBeforeDecision() ? LAPSED : CLOSED, Ground.ADMINISTRATOR, why);
        schedule().closed(at);
    }

    public void requireWithdrawable() {
        if (!state().isBeforeDecision()) {
            throw new CaseProblem("withdraw", "办件%s，不能再撤回申请。".formatted(state().label()));
        }
    }

    public void withdraw(String why, Instant at) {
        requireWithdrawable();
        end(WITHDRAWN, Ground.WITHDRAWN, why);
        schedule().closed(at);
    }

    /** 行政许可法 第七条: it is revoked on no other ground than whoever has it was told. */
    public void mayBeRevokedOn(Ground on) {
        revocationGround = on;
    }

    public void revoke(Ground on, String why, Instant at) {
        require("revoke", ISSUED);
        schedule().terms().settle(LocalDate.ofInstant(at, WorkingCalendar.ZONE));
        end(REVOKED, on, why);
        schedule().closed(at);
    }

    /** 行政许可法 第七十八条、第七十九条: until the end of that day the applicant may not apply for the item again. */
    public void barUntil(LocalDate day) {
        barredUntil = day;
    }

    /** @return on what ground it may be revoked, as whoever has it is told; empty before, and for cases told without one */
    public Optional<Ground> revocationGround() {
        return Optional.ofNullable(revocationGround);
    }

    /** @return the last day on which the applicant may not apply for the item again; empty where that is not so */
    public Optional<LocalDate> barredUntil() {
        return Optional.ofNullable(barredUntil);
    }

    /** @return the same with its limits read, for whoever goes on with it after the transaction */
    public Case whole() {
        schedule().terms().read();
        return this;
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
