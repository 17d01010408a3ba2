package org.tongban.cases.office;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

/**
 * Lets an administrator end a case that cannot go on, also one whose flow is gone. This is an act of the hall and claims no
 * article of law: the applicant reads the administrator's own reason, and whom to ask. What was decided before stays.
 */
@Service
@Transactional
public class Endings {

    /** The rule that a reason breaks. */
    public static final String REASON = "reason";

    /** The most characters of a reason. */
    public static final int LONGEST_REASON = 500;

    /** What the ledger calls it. */
    public static final String ACT = "管理员终止办理";

    private final Turns turns;
    private final CaseRegister register;
    private final Chronicle chronicle;
    private final CaseProcess process;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Endings(
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
     * Ends a case with everything that runs for it; a one-thing with all its items that are under way.
     *
     * @param seen the state in which the administrator saw it
     * @param reason for the applicant to read, at most {@value #LONGEST_REASON} characters
     * @throws CaseProblem if it has ended, is part of a one-thing under way, or has gone on since it was seen; or by the rule
     *     {@value #REASON} if the reason cannot be kept
     */
    public void end(String number, CaseState seen, String reason, Actor administrator) {
        String words = readable(reason, "请填写终止办理的原因，申请人会看到。", "终止原因");
        turns.take(number);
        Case subject = register.get(number);
        requireAsSeen(subject, seen);
        List<Case> whole = Stream.concat(Stream.of(subject), register.children(number).stream())
                .toList();
        whole.stream().filter(one -> one == subject || !one.state().isEnding()).forEach(one -> {
            one.terminate(words, clock.instant());
            chronicle.note(one.number(), administrator, ACT, words);
        });
        process.caseEnded(whole.stream().map(Case::number).toList());
        events.publishEvent(new CaseFact.Terminated(subject));
    }

    /** @return the number of the one-thing with which an item's case is ended, as long as that is under way */
    @Transactional(readOnly = true)
    public Optional<String> endsWith(Case subject) {
        return subject.bundleNumber()
                .map(register::get)
                .filter(whole -> !whole.state().isEnding())
                .map(Case::number);
    }

    private void requireAsSeen(Case subject, CaseState seen) {
        endsWith(subject).ifPresent(whole -> {
            throw new CaseProblem("end", "本办件属于一件事办件%s，不能单独终止，请在该办件上终止整个“一件事”。".formatted(whole));
        });
        if (!subject.state().isEnding() && subject.state() != seen) {
            throw new CaseProblem(
                    "end",
                    "刚刚有人办理了本办件，现在是“%s”，没有终止。请重新查看后再决定。"
                            .formatted(subject.state().label()));
        }
    }

    /**
     * Returns the reason that an administrator gives, as it is kept.
     *
     * @param missing the sentence where there is none
     * @param name what the page calls it
     */
    public static String readable(String reason, String missing, String name) {
        String words = Typed.tidy(reason);
        require(!words.isEmpty(), missing);
        require(Typed.isReadable(words), name + "含有不能识别的字符，请删去后重新填写。");
        require(Typed.length(words) <= LONGEST_REASON, "%s不得超过%d个字符。".formatted(name, LONGEST_REASON));
        return words;
    }

    private static void require(boolean kept, String sentence) {
        if (!kept) {
            throw new CaseProblem(REASON, sentence);
        }
    }
}
