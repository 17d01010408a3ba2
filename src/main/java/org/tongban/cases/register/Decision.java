package org.tongban.cases.register;

import static org.tongban.cases.CaseState.*;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.Ground;
import org.tongban.cases.term.Term;

/** What is done with an application that was taken on until it is decided (审查与决定). */
@MappedSuperclass
abstract class Decision extends Reception {

    private @Nullable String instantRule;

    protected Decision() {}

    Decision(CaseOpening opening, Schedule schedule) {
        super(opening, schedule);
    }

    public void startReview() {
        require("review", ACCEPTED, IN_REVIEW);
        become(IN_REVIEW);
    }

    /** 行政许可法 第四十五条: what this takes does not count. */
    public void pause(LocalDate day, Term special) {
        require("special-procedure", ACCEPTED, IN_REVIEW);
        if (schedule().pausedOn().isPresent()) {
            throw new CaseProblem("special-procedure", "本办件已有特别程序正在进行，请先记录其结果。");
        }
        schedule().terms().pause(day, special);
    }

    public void resume(LocalDate day, WorkingCalendar calendar) {
        require("special-procedure", ACCEPTED, IN_REVIEW);
        schedule().terms().resume(day, calendar);
    }

    /** A one-thing is decided with its items, so what stops one of them stops it by itself. */
    private void requireRunning() {
        if (!isBundle() && schedule().pausedOn().isPresent()) {
            throw new CaseProblem("special-procedure", "特别程序尚未结束，不能作出决定，请先记录其结果。");
        }
    }

    public void approve(Instant at) {
        require("approve", ACCEPTED, IN_REVIEW);
        requireRunning();
        become(DECIDED);
        schedule().decided(at);
    }

    /** 行政许可法 第三十八条第二款: a rejection states its reasons. */
    public void reject(Ground on, String why, Instant at) {
        require("reject", ACCEPTED, IN_REVIEW);
        requireRunning();
        if (why.isBlank()) {
            throw new CaseProblem("reason", "作出不予的决定必须说明理由，请填写理由。");
        }
        schedule().decided(at);
        end(REJECTED, on, why);
        schedule().closed(at);
    }

    public void approvedByRule(String rule) {
        instantRule = rule;
    }

    /** @return the rule that approved it without a person (秒批) */
    public Optional<String> instantRule() {
        return Optional.ofNullable(instantRule);
    }
}
