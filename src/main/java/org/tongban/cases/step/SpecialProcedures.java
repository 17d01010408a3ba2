package org.tongban.cases.step;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.SpecialKind;
import org.tongban.cases.ledger.Chronicle;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseFact;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.term.Term;

/**
 * Procedures whose time does not count (行政许可法 第四十五条): they stop the limits of the case and of the one-thing it
 * belongs to, and the applicant is told in writing how long they take.
 */
@Service
@Transactional
public class SpecialProcedures {

    private final CaseRegister register;
    private final Chronicle chronicle;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SpecialProcedures(
            CaseRegister register,
            Chronicle chronicle,
            WorkingCalendar calendar,
            Clock clock,
            ApplicationEventPublisher events) {
        this.register = register;
        this.chronicle = chronicle;
        this.calendar = calendar;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Starts a procedure and stops the limits.
     *
     * @param workingDays how long it takes, as the applicant is told
     * @param arrangement time, place and what the applicant has to do, in Chinese
     * @return the numbers of the cases whose limits now stand still
     * @throws CaseProblem if the case is not under review, or a procedure runs already
     */
    public List<String> start(String number, SpecialKind kind, int workingDays, String arrangement, Actor actor) {
        Case subject = register.get(number);
        Term limit = Term.of(today(), workingDays, calendar);
        subject.pause(today(), limit);
        Optional<Case> bundle =
                bundle(subject).filter(whole -> whole.schedule().pausedOn().isEmpty());
        bundle.ifPresent(whole -> whole.pause(today(), limit));
        chronicle.note(number, actor, "启动特别程序", "%s，%d个工作日。%s".formatted(kind.label(), workingDays, arrangement));
        events.publishEvent(new CaseFact.SpecialProcedureStarted(subject, kind, workingDays, limit.due(), arrangement));
        return numbers(subject, bundle);
    }

    /**
     * Ends the procedure; from now on the limits run again. Those of a one-thing wait for the last of its items.
     *
     * @param result what came of it, in Chinese
     * @return the numbers of the cases whose limits run again
     */
    public List<String> end(String number, String result, Actor actor) {
        Case subject = register.get(number);
        subject.resume(today(), calendar);
        Optional<Case> bundle = resumed(bundle(subject));
        chronicle.note(number, actor, "特别程序结束，恢复计算时限", result);
        events.publishEvent(new CaseFact.SpecialProcedureEnded(subject, today()));
        return numbers(subject, bundle);
    }

    /**
     * Lets the limits of a one-thing run again whose items have left it in the middle of their procedures.
     *
     * @param left the item, or the one-thing that goes on to hand over what its other items have come to
     * @return the number of the one-thing, if its limits stood still
     */
    public Optional<String> left(Case left) {
        return resumed(left.isBundle() ? Optional.of(left) : bundle(left)).map(Case::number);
    }

    private Optional<Case> resumed(Optional<Case> bundle) {
        Optional<Case> free = bundle.filter(whole ->
                        whole.schedule().pausedOn().isPresent() && whole.state().isBeforeDecision())
                .filter(whole -> register.children(whole.number()).stream()
                        .noneMatch(child -> child.schedule().pausedOn().isPresent()
                                && child.state().isBeforeDecision()));
        free.ifPresent(whole -> whole.resume(today(), calendar));
        return free;
    }

    private Optional<Case> bundle(Case subject) {
        return subject.bundleNumber().map(register::get);
    }

    private static List<String> numbers(Case subject, Optional<Case> bundle) {
        return bundle.map(whole -> List.of(subject.number(), whole.number())).orElse(List.of(subject.number()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
