package org.tongban.cases.step;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.calendar.ChineseDate;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.ledger.Chronicle;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseFact;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.term.Term;
import org.tongban.cases.term.TermKind;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.law.Commitment;
import org.tongban.catalog.entry.law.Rectification;

/** What is not as committed is put right first, where the law lets it be, and only then called false (消防法 第五十八条). */
@Service
@Transactional
public class Rectifications {

    private final CaseRegister register;
    private final Deciders deciders;
    private final Results results;
    private final Chronicle chronicle;
    private final WorkingCalendar calendar;
    private final Catalog catalog;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Rectifications(
            CaseRegister register,
            Deciders deciders,
            Results results,
            Chronicle chronicle,
            WorkingCalendar calendar,
            Catalog catalog,
            Clock clock,
            ApplicationEventPublisher events) {
        this.register = register;
        this.deciders = deciders;
        this.results = results;
        this.chronicle = chronicle;
        this.calendar = calendar;
        this.catalog = catalog;
        this.clock = clock;
        this.events = events;
    }

    /** @return by what a verifier may find, {@code yes}, {@code no} or {@code rectify}, why it does not fit the case now */
    @Transactional(readOnly = true)
    public Map<String, CaseProblem> unfit(Case subject) {
        Optional<CaseProblem> unhanded = results.unhanded(subject);
        if (unhanded.isPresent()) {
            return Map.of("yes", unhanded.get(), "no", unhanded.get(), "rectify", unhanded.get());
        }
        Optional<LocalDate> ordered = subject.schedule().lastDay(TermKind.RECTIFICATION);
        Map<String, CaseProblem> unfit = new HashMap<>();
        if (rectification(subject).isEmpty()) {
            unfit.put("rectify", new CaseProblem("rectification", "本事项的法律依据没有规定责令限期改正，承诺不实的，请选择拟撤销。"));
        } else if (ordered.isEmpty()) {
            unfit.put("no", new CaseProblem("rectification", "承诺不实的，应当先责令限期改正，逾期不改正或者改正后仍不符合的，才能拟撤销。"));
        } else {
            unfit.put("rectify", new CaseProblem("rectification", "已经责令限期改正，不能再次责令，请核实是否已经改正。"));
            ordered.filter(due -> !today().isAfter(due))
                    .ifPresent(due -> unfit.put(
                            "no",
                            new CaseProblem(
                                    "rectification", "改正期限到%s为止，期限届满以前不能认定没有改正。".formatted(ChineseDate.of(due)))));
        }
        return unfit;
    }

    /**
     * Orders that what is not as committed be put right; it is verified again afterwards.
     *
     * @param found what the verifier has seen
     * @param workingDays how long that may take
     * @throws CaseProblem if that is longer than the item allows
     */
    public void order(String number, String found, int workingDays, Actor actor) {
        Case subject = register.get(number);
        results.requireGrantedOnCommitment(subject);
        deciders.requireFinding(subject, "rectify");
        results.requireHanded(subject);
        Rectification rule = rectification(subject).orElseThrow();
        if (workingDays < 1 || workingDays > rule.longest()) {
            throw new CaseProblem("rectification", "改正期限应当为1至%d个工作日。".formatted(rule.longest()));
        }
        LocalDate due = orderedToday(subject, workingDays, rule.recheck().workingDays());
        chronicle.note(number, actor, "责令限期改正", "%d个工作日，至%s。%s".formatted(workingDays, ChineseDate.of(due), found));
        events.publishEvent(new CaseFact.RectificationOrdered(subject, found, workingDays, due));
    }

    /** 消防法 第五十八条: what is not as committed is to be put right first, and then looked at again. */
    private LocalDate orderedToday(Case subject, int workingDays, int recheck) {
        Term order = Term.of(today(), workingDays, calendar);
        subject.schedule().put(TermKind.RECTIFICATION, order);
        subject.schedule().put(TermKind.VERIFICATION, Term.of(today(), workingDays + recheck, calendar));
        return order.due();
    }

    private Optional<Rectification> rectification(Case subject) {
        return Optional.ofNullable(catalog.law(subject.edition()).commitment()).map(Commitment::rectification);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
