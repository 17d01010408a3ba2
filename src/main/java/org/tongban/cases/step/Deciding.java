package org.tongban.cases.step;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.Ground;
import org.tongban.cases.ledger.Chronicle;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseFact;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.trust.Bars;

/** Decides what was reviewed: to approve or to reject, a rule of instant approval, and the end of a one-thing without hope. */
@Service
@Transactional
public class Deciding {

    private final CaseRegister register;
    private final Deciders deciders;
    private final Approvals approvals;
    private final Absences absences;
    private final BundleItems items;
    private final OldTerm oldTerm;
    private final Bars bars;
    private final Chronicle chronicle;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Deciding(
            CaseRegister register,
            Deciders deciders,
            Approvals approvals,
            Absences absences,
            BundleItems items,
            OldTerm oldTerm,
            Bars bars,
            Chronicle chronicle,
            Clock clock,
            ApplicationEventPublisher events) {
        this.register = register;
        this.deciders = deciders;
        this.approvals = approvals;
        this.absences = absences;
        this.items = items;
        this.oldTerm = oldTerm;
        this.bars = bars;
        this.chronicle = chronicle;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Decides to approve.
     *
     * @param actor whoever has just decided so, or the hall where a rule has
     * @throws CaseProblem if no deciding post has, and no rule of instant approval
     */
    public void approve(String number, Actor actor) {
        Case subject = register.get(number);
        approvals.requireApproval(subject, actor);
        oldTerm.requireRunning(subject);
        subject.approve(clock.instant());
        chronicle.note(number, actor, "决定准予", "");
        events.publishEvent(new CaseFact.Approved(subject));
    }

    /** @return why a case can only be rejected, whoever decides; empty while it may be approved */
    @Transactional(readOnly = true)
    public Optional<CaseProblem> noApproval(Case subject) {
        return absences.unsupplied(subject);
    }

    /**
     * Notes the rule under which a case may be decided without a person (秒批).
     *
     * @param rule the rule in words
     */
    public void approvedByRule(String number, String rule) {
        register.get(number).approvedByRule(rule);
        chronicle.note(number, Actor.SYSTEM, "即时核准规则", rule);
    }

    /**
     * Decides to reject.
     *
     * @param ground what the reason comes to
     * @throws CaseProblem if no deciding post has, or no reason is given (行政许可法 第三十八条第二款)
     */
    public void reject(String number, Ground ground, String reason, Actor actor) {
        Case subject = register.get(number);
        deciders.requireRejection(subject);
        reject(subject, ground, reason, actor);
    }

    /**
     * Ends a one-thing that cannot go on, as an item that the rest of it needs was not approved.
     *
     * @throws CaseProblem if that is not so
     */
    public void concludeBundle(String number, Actor actor) {
        Case subject = register.get(number);
        items.requireHopeless(subject);
        String failed = register.children(number).stream()
                .filter(child -> child.state().isWithoutGrant())
                .map(child -> "“" + child.offeringName() + "”")
                .collect(Collectors.joining("、"));
        reject(subject, Ground.EARLIER_ITEM_FAILED, failed + "没有办成。", actor);
    }

    /**
     * Rejects an item of a one-thing that the law had accepted before its turn, as what it rests on was not granted.
     *
     * @throws CaseProblem if that is not so
     */
    public void rejectForEarlier(String number, String reason) {
        Case subject = register.get(number);
        if (register.before(subject).stream()
                .noneMatch(earlier -> earlier.state().isWithoutGrant())) {
            throw new CaseProblem("undecided", "前面的事项没有哪个没有办成，不能就此决定本事项。请联系系统管理员检查流程图。");
        }
        reject(subject, Ground.EARLIER_ITEM_FAILED, reason, Actor.SYSTEM);
    }

    private void reject(Case subject, Ground ground, String reason, Actor actor) {
        String number = subject.number();
        subject.reject(ground, reason, clock.instant());
        bars.after(subject);
        register.children(number).forEach(child -> endWith(child, reason));
        chronicle.note(number, actor, "决定不予", reason);
        events.publishEvent(new CaseFact.Rejected(subject));
    }

    /** What the law has accepted before its turn is decided (行政许可法 第三十八条), though it rests on what was not granted; the rest is not taken on. */
    private void endWith(Case child, String reason) {
        boolean rests = register.before(child).stream()
                .anyMatch(earlier -> earlier.state().isWithoutGrant());
        if (rests && child.acceptKind().isPresent() && child.state().isBeforeDecision()) {
            reject(child, Ground.EARLIER_ITEM_FAILED, reason, Actor.SYSTEM);
        } else {
            child.discontinue(reason, clock.instant());
        }
    }
}
