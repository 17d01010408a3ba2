package org.tongban.cases.step;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.CaseState;
import org.tongban.cases.ledger.Chronicle;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseFact;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.term.TermKind;

/** What follows a decision: the result is made and delivered, and the case closes. */
@Service
@Transactional
public class Completion {

    private final CaseRegister register;
    private final BundleItems items;
    private final Results results;
    private final Chronicle chronicle;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Completion(
            CaseRegister register,
            BundleItems items,
            Results results,
            Chronicle chronicle,
            Clock clock,
            ApplicationEventPublisher events) {
        this.register = register;
        this.items = items;
        this.results = results;
        this.chronicle = chronicle;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Makes the result. A one-thing is decided by its items' decisions and sums them up.
     *
     * @throws CaseProblem if an item of it has neither been decided nor ended
     */
    public void makeLicence(String number) {
        Case subject = register.get(number);
        if (subject.isBundle()) {
            items.requireItemsDone(subject);
            subject.approve(clock.instant());
        }
        subject.issue();
        chronicle.note(number, Actor.SYSTEM, subject.isBundle() ? "汇总办理结果" : "制作结果文书", "");
        events.publishEvent(new CaseFact.LicenceMade(subject));
    }

    /**
     * Closes the case after delivery, with the items whose results waited for it. A case decided on commitment stays open
     * for its verification.
     *
     * @throws CaseProblem if there is a result, and nobody whose post that is has handed it over
     */
    public void deliver(String number, Actor actor) {
        Case subject = register.get(number);
        results.requireDelivered(subject);
        chronicle.note(number, actor, "办结", "");
        closeUnlessToVerify(subject);
        if (register.isHandedOverTogether(subject)) {
            register.children(number).stream()
                    .filter(child -> child.state() == CaseState.ISSUED)
                    .forEach(this::closeUnlessToVerify);
        }
    }

    /**
     * A flow has come to its end.
     *
     * @param flow key of what ran
     * @throws CaseProblem if it is the case's own, and the case is neither at an end nor, with its result made, waits for a
     *     verification that is under way or, as an item of a one-thing, for its delivery
     */
    public void requireEnd(String number, String flow) {
        Case subject = register.get(number);
        boolean own = subject.offering().equals(flow);
        if (own && !subject.state().isEnding() && !goesOnBeside(subject)) {
            throw new CaseProblem(
                    "flow-ended",
                    "流程已到终点，办件却还是“%s”，这一步没有办理。请联系系统管理员检查本事项的流程图。"
                            .formatted(subject.state().label()));
        }
    }

    private static boolean goesOnBeside(Case subject) {
        boolean committed =
                subject.acceptKind().filter(AcceptKind.COMMITTED::equals).isPresent();
        return subject.state() == CaseState.ISSUED
                && (committed
                        ? subject.schedule().term(TermKind.VERIFICATION).isPresent()
                        : subject.bundleNumber().isPresent());
    }

    private void closeUnlessToVerify(Case subject) {
        if (subject.acceptKind().filter(AcceptKind.COMMITTED::equals).isEmpty()) {
            close(subject);
        }
    }

    void close(Case subject) {
        subject.close(clock.instant());
        events.publishEvent(new CaseFact.Closed(subject));
    }
}
