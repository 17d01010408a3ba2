package org.tongban.cases.step;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.CaseState;
import org.tongban.cases.ledger.Chronicle;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseFact;
import org.tongban.cases.register.CaseProcess;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.register.Turns;
import org.tongban.text.Typed;

/** Lets an applicant take an application back before the decision. */
@Service
@Transactional
public class Withdrawals {

    /** The rule that a reason breaks. */
    public static final String REASON = "reason";

    private static final int LONGEST_REASON = 500;

    private final Turns turns;
    private final CaseRegister register;
    private final Chronicle chronicle;
    private final CaseProcess process;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Withdrawals(
            Turns turns,
            CaseRegister register,
            Chronicle chronicle,
            CaseProcess process,
            Clock clock,
            ApplicationEventPublisher events) {
        this.turns = turns;
        this.register = register;
        this.chronicle = chronicle;
        this.process = process;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Ends a case at the applicant's wish, and tells its flow.
     *
     * @param reason the applicant's own words, maybe empty, at most {@value #LONGEST_REASON} characters
     * @throws CaseProblem if the case is decided or has ended, or by the rule {@value #REASON} if the reason cannot be kept
     */
    public void withdraw(String number, String reason) {
        String words = Typed.tidy(reason);
        require(Typed.isReadable(words), "撤回原因含有不能识别的字符，请删去后重新填写。");
        require(Typed.length(words) <= LONGEST_REASON, "撤回原因不得超过%d个字符。".formatted(LONGEST_REASON));
        turns.take(number);
        end(number, words.isEmpty() ? "申请人撤回申请。" : words);
        process.applicationWithdrawn(number);
    }

    /** What is unfinished of a one-thing ends with it. Where something of it is approved, it goes on to hand that over. */
    private void end(String number, String reason) {
        Case subject = register.get(number);
        if (register.resultsStand(number)) {
            subject.requireWithdrawable();
        } else {
            subject.withdraw(reason, clock.instant());
        }
        unfinishedChildren(number).forEach(child -> child.withdraw(reason, clock.instant()));
        chronicle.note(number, Actor.APPLICANT, "撤回申请", reason);
        events.publishEvent(new CaseFact.Withdrawn(subject, reason));
    }

    private List<Case> unfinishedChildren(String number) {
        return register.children(number).stream()
                .filter(child -> child.state().isBeforeDecision())
                .toList();
    }

    /** @throws CaseProblem if the applicant has not withdrawn the case, nor what was unfinished of it */
    public void requireWithdrawn(String number) {
        if (register.get(number).state() != CaseState.WITHDRAWN && !register.resultsStand(number)) {
            throw new CaseProblem("withdraw", "申请人没有撤回申请，不能按撤回终止办理。请联系系统管理员检查流程图。");
        }
    }

    private static void require(boolean kept, String sentence) {
        if (!kept) {
            throw new CaseProblem(REASON, sentence);
        }
    }
}
