package org.tongban.cases.term;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.hibernate.Hibernate;
import org.hibernate.annotations.BatchSize;
import org.tongban.calendar.ChineseDate;
import org.tongban.calendar.WorkingCalendar;

/** All limits of one case, with what may be done to several of them at once. */
@Embeddable
public class Terms {

    /** Read when somebody asks for them, in one statement for all cases of a list. */
    @ElementCollection
    @CollectionTable(name = "term", joinColumns = @JoinColumn(name = "case_number"))
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "kind")
    @BatchSize(size = 100)
    private Map<TermKind, Term> rows = new EnumMap<>(TermKind.class);

    /** Reads them now, for whoever goes on with the case after its transaction. */
    public void read() {
        Hibernate.initialize(rows);
    }

    public Optional<Term> of(TermKind kind) {
        return Optional.ofNullable(rows.get(kind));
    }

    public void put(TermKind kind, Term term) {
        rows.put(kind, term);
    }

    /** 行政许可法 第四十五条: from the day after this one no limit to the decision runs. */
    public void pause(LocalDate day, Term special) {
        change(TermKind::isToDecide, term -> term.paused(day));
        rows.put(TermKind.SPECIAL, special);
    }

    public void resume(LocalDate day, WorkingCalendar calendar) {
        change(TermKind::isToDecide, term -> term.running(day, calendar));
        rows.remove(TermKind.SPECIAL);
    }

    /** Ends a limit if it runs. */
    public void end(TermKind kind, TermState as) {
        change(kind::equals, term -> term.ended(as));
    }

    /** What led to the decision is over: the limits to it are met or missed, no other matters any more. */
    public void decided(LocalDate day) {
        change(TermKind::isToDecide, term -> term.settled(day));
        drop();
    }

    /** All that was to be done has been done on this day. */
    public void settle(LocalDate day) {
        change(kind -> true, term -> term.settled(day));
    }

    /** Nothing is to be done any more. */
    public void drop() {
        change(kind -> true, term -> term.ended(TermState.DROPPED));
    }

    /**
     * Gives the applicant back the time that somebody else took: what was left on the first day is left on the second one, and
     * a working day at the least.
     */
    public void giveBack(TermKind kind, LocalDate from, LocalDate to, WorkingCalendar calendar) {
        change(kind::equals, term -> term.later(from, to, calendar).longer(to, calendar));
    }

    /**
     * Puts the applicant's days off by a rest, whose working days do not count. What is put right is verified afterwards.
     *
     * @param before the day before the rest began; what was over by then stays so
     * @param today on which it ends
     * @return what has moved, in Chinese
     */
    public String putOff(LocalDate before, LocalDate today, WorkingCalendar calendar) {
        return change(kind -> isPutOff(kind, before), term -> term.later(before, today, calendar));
    }

    private boolean isPutOff(TermKind kind, LocalDate before) {
        TermKind awaited = kind == TermKind.VERIFICATION ? TermKind.RECTIFICATION : kind;
        return awaited.isApplicants()
                && of(awaited)
                        .filter(term -> term.isRunning() && term.due().isAfter(before))
                        .isPresent();
    }

    /**
     * Counts the days in a year again whose holiday notice has come, or another in its place.
     *
     * @param before by which they were counted
     * @return what has moved, in Chinese
     */
    public String countAgain(int year, WorkingCalendar before, WorkingCalendar calendar) {
        return change(kind -> true, term -> term.countedAgain(year, before, calendar));
    }

    /** @return why a limit cannot be called missed, in Chinese; empty if its last day has passed */
    public Optional<String> notOver(TermKind kind, Instant now) {
        Optional<Term> term = of(kind);
        return term.isEmpty()
                ? Optional.of("本办件没有%s，不能按逾期办理。请联系系统管理员检查流程图。".formatted(kind.label()))
                : term.filter(one -> !one.isOver(now))
                        .map(one -> "%s到%s为止，期限届满以前不能按逾期办理。".formatted(kind.label(), ChineseDate.of(one.due())));
    }

    private String change(Predicate<TermKind> meant, UnaryOperator<Term> change) {
        Map<TermKind, Term> running = new EnumMap<>(TermKind.class);
        rows.forEach((kind, term) -> {
            if (term.isRunning() && meant.test(kind)) {
                running.put(kind, term);
            }
        });
        List<String> moved = new ArrayList<>();
        running.forEach((kind, before) -> replace(kind, before, change.apply(before), moved));
        return String.join("，", moved);
    }

    private void replace(TermKind kind, Term before, Term after, List<String> moved) {
        if (!after.equals(before)) {
            rows.put(kind, after);
        }
        if (!after.due().equals(before.due())) {
            moved.add("%s由%s改为%s".formatted(kind.label(), ChineseDate.of(before.due()), ChineseDate.of(after.due())));
        }
    }
}
