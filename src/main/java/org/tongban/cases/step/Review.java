package org.tongban.cases.step;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.CaseState;
import org.tongban.cases.Decided;
import org.tongban.cases.ledger.Chronicle;
import org.tongban.cases.material.OpenMaterials;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseFact;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.term.TermKind;

/** What the posts behind the window do: find out and say; and how a case ends that its applicant does not mend. */
@Service
@Transactional
public class Review {

    private final CaseRegister register;
    private final Chronicle chronicle;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Review(CaseRegister register, Chronicle chronicle, Clock clock, ApplicationEventPublisher events) {
        this.register = register;
        this.chronicle = chronicle;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Keeps what a person at a post concluded.
     *
     * @param step the step's form id, e.g. {@code examine}
     * @param conclusion in Chinese
     * @param text the opinion, maybe empty
     */
    public void opinion(String number, String step, Actor actor, String conclusion, String text) {
        chronicle.opinion(number, step, actor, conclusion, text);
        chronicle.note(number, actor, conclusion, text);
    }

    /**
     * Keeps what a person at a post found out and the result will say, such as the grade of a disability.
     *
     * @param key of the form's field, e.g. {@code attestedGrade}
     * @param label of the field in Chinese
     * @param finding in Chinese
     */
    public void attest(String number, String key, Actor actor, String label, String finding) {
        chronicle.opinion(number, key, actor, finding, label);
    }

    /**
     * Keeps what a person at a post concluded where what follows at once tells the ledger itself.
     *
     * @param step the step's form id, e.g. {@code check-materials}
     * @param conclusion in Chinese
     * @param text the opinion, maybe empty
     */
    public void conclusion(String number, String step, Actor actor, String conclusion, String text) {
        chronicle.opinion(number, step, actor, conclusion, text);
    }

    /**
     * Keeps how a post decided; the legal act follows and tells the ledger itself.
     *
     * @param text the opinion, maybe empty
     */
    public void decision(String number, Actor actor, Decided decided, String text) {
        chronicle.decision(number, actor, decided, text);
    }

    /**
     * Keeps an inspector's finding.
     *
     * @throws CaseProblem if the person has looked already: two or more staff must (行政许可法 第三十四条第三款)
     */
    public void finding(String number, String step, Actor actor, String conclusion, String text) {
        boolean again = register.opinions(number).stream()
                .anyMatch(given -> given.step().equals(step) && given.person().equals(actor.id()));
        if (again) {
            throw new CaseProblem("two-inspectors", "现场核查须由两名以上工作人员进行，您已经提交过核查意见，请由另一名核查人员办理。");
        }
        startReview(number);
        opinion(number, step, actor, conclusion, text);
    }

    /** @throws CaseProblem if there is no result yet that could be handed over */
    public void requireResult(String number) {
        if (register.get(number).state() != CaseState.ISSUED) {
            throw new CaseProblem("undelivered", "结果还没有制作，不能送达。请联系系统管理员检查出件与送达的流程图。");
        }
    }

    /** The review of an accepted case has begun. */
    public void startReview(String number) {
        register.get(number).startReview();
    }

    /**
     * Ends a case whose applicant did not answer the one-time notice. What was accepted is decided instead (行政许可法
     * 第三十八条).
     *
     * @throws CaseProblem if it is not in correction, there is still time, or all of it came in
     */
    public void lapse(String number) {
        Case subject = register.get(number);
        subject.schedule().requireOver(TermKind.CORRECTION, clock.instant());
        OpenMaterials materials = OpenMaterials.of(register.materials(subject));
        if (subject.state() == CaseState.IN_CORRECTION && materials.open().isEmpty()) {
            throw new CaseProblem("supplied", "告知书要求的材料已经交齐，应当由窗口核对，不能按逾期没有补正终止办理。");
        }
        String why = materials.overdue();
        subject.lapse(why, clock.instant());
        register.children(number).forEach(child -> child.discontinue(why, clock.instant()));
        chronicle.note(number, Actor.SYSTEM, "终止办理", why);
        events.publishEvent(new CaseFact.Lapsed(subject));
    }
}
