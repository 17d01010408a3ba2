package org.tongban.cases.step;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.CaseState;
import org.tongban.cases.Ground;
import org.tongban.cases.ledger.Chronicle;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.material.OpenMaterials;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseFact;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.term.Term;
import org.tongban.cases.term.TermKind;
import org.tongban.catalog.Catalog;

/** What is wrong with an application is told once and all of it, and mended once (行政许可法 第三十二条第一款第四项). */
@Service
@Transactional
public class Corrections {

    private final CaseRegister register;
    private final OneByOne items;
    private final Answering answering;
    private final TakingOn taking;
    private final Chronicle chronicle;
    private final WorkingCalendar calendar;
    private final Catalog catalog;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Corrections(
            CaseRegister register,
            OneByOne items,
            Answering answering,
            TakingOn taking,
            Chronicle chronicle,
            WorkingCalendar calendar,
            Catalog catalog,
            Clock clock,
            ApplicationEventPublisher events) {
        this.register = register;
        this.items = items;
        this.answering = answering;
        this.taking = taking;
        this.chronicle = chronicle;
        this.calendar = calendar;
        this.catalog = catalog;
        this.clock = clock;
        this.events = events;
    }

    /** @return why a case is not asked for corrections but refused with all there is to mend; empty if it may be asked */
    @Transactional(readOnly = true)
    public Optional<CaseProblem> noNotice(Case subject) {
        return answering.isOnTheSpot(subject)
                ? Optional.of(new CaseProblem("on-the-spot", "依照本事项的法律，材料不齐全的不另行通知补正，应当当场书面告知不予受理和需要补正的全部内容，请选择不予受理。"))
                : Optional.empty();
    }

    /**
     * Gives the one-time notice. Items of a one-thing that lack nothing are accepted with it, where their law has them taken on.
     *
     * @param reasons why, by material code; all that is missing or wrong
     * @throws CaseProblem if nothing is named, the case has had its notice, or the law lets it have none
     */
    public void askCorrections(String number, Map<String, String> reasons, Actor actor) {
        Case subject = register.get(number);
        noNotice(subject).ifPresent(problem -> {
            throw problem;
        });
        List<CaseMaterial> asked = OpenMaterials.of(items.materials(subject)).tellOnce(reasons);
        subject.askCorrections(Term.of(taking.today(), days(subject), calendar));
        chronicle.note(number, actor, "一次性告知补正", "共%d项".formatted(asked.size()));
        items.complete(subject)
                .forEach(item -> taking.acceptBefore(item, AcceptKind.WITH_BUNDLE, taking.today(), actor));
        events.publishEvent(new CaseFact.CorrectionsAsked(subject, asked));
    }

    /**
     * Ends the time to correct. What came in counts as submitted, though nobody said so; items of a one-thing for which something
     * is still missing end.
     *
     * @return false if there is nothing to look at
     * @throws CaseProblem if the day is not over
     */
    public boolean closeCorrections(String number) {
        Case subject = register.get(number);
        subject.schedule().requireOver(TermKind.CORRECTION, clock.instant());
        if (subject.isBundle() ? !isAnsweredInPart(subject) : !isAnswered(subject)) {
            return false;
        }
        items.unanswered(subject).forEach(this::lapse);
        subject.correctionsClosed();
        subject.schedule()
                .put(TermKind.ANSWER, answering.from(subject.schedule().materialsReceivedOn(), subject));
        List<CaseMaterial> corrected =
                OpenMaterials.of(items.materials(subject)).corrected();
        chronicle.note(number, Actor.SYSTEM, "视为提交补正材料", "期限届满时已经收到：" + OpenMaterials.names(corrected));
        return true;
    }

    private boolean isAnswered(Case subject) {
        return OpenMaterials.of(register.materials(subject)).open().isEmpty();
    }

    private boolean isAnsweredInPart(Case whole) {
        return !items.answered(whole, items.unanswered(whole)).isEmpty();
    }

    /**
     * Goes on with the items of a one-thing that lack nothing, as the day to correct the others is over; those end.
     *
     * @return false if nothing is left without the corrections, so that it lapses as a whole
     * @throws CaseProblem if the day is not over
     */
    public boolean goOnWithoutCorrections(String number) {
        Case subject = register.get(number);
        List<Case> failing = items.unanswered(subject);
        if (subject.state() != CaseState.IN_CORRECTION || !items.isLeft(subject, failing)) {
            return false;
        }
        subject.schedule().requireOver(TermKind.CORRECTION, clock.instant());
        failing.forEach(this::lapse);
        subject.goOnWithoutCorrections();
        taking.accept(subject, items.materials(subject), AcceptKind.FULL, Actor.SYSTEM);
        return true;
    }

    private void lapse(Case item) {
        String why = OpenMaterials.of(register.materials(item)).overdue();
        item.discontinue(Ground.CORRECTIONS_OVERDUE, why, clock.instant());
        chronicle.note(item.number(), Actor.SYSTEM, "终止办理", "逾期没有补正");
        events.publishEvent(new CaseFact.Lapsed(item));
    }

    private int days(Case subject) {
        return Answering.correctionDays(catalog.offering(subject.edition())).orElseThrow();
    }
}
