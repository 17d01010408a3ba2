package org.tongban.cases.supply;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.calendar.ChineseDate;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.ledger.Chronicle;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.material.MaterialState;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseFact;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.register.Schedule;
import org.tongban.cases.term.TermKind;

/** What becomes of materials awaited under tolerance: the window looks at what came in, and what has not come in time is overdue. */
@Service
@Transactional
public class Supplied {

    private final CaseRegister register;
    private final HandedIn handedIn;
    private final WorkingCalendar calendar;
    private final Chronicle chronicle;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Supplied(
            CaseRegister register,
            HandedIn handedIn,
            WorkingCalendar calendar,
            Chronicle chronicle,
            ApplicationEventPublisher events,
            Clock clock) {
        this.register = register;
        this.handedIn = handedIn;
        this.calendar = calendar;
        this.chronicle = chronicle;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps what the window found, for this case, of the supplied materials. Items that share one judge it each for itself: what
     * one has found good is asked for again where another has not.
     */
    public void check(String number, boolean good, String reason, Actor actor) {
        Case subject = register.get(number);
        Schedule schedule = subject.schedule();
        if (good) {
            submitted(subject).forEach(CaseMaterial::check);
            schedule.suppliedGood(today());
            chronicle.note(number, actor, "补交材料合格", reason);
        } else {
            lookedAt(subject).forEach(material -> material.ask(reason));
            Optional<LocalDate> before = schedule.lastDay(TermKind.TOLERANCE);
            schedule.suppliedInVain(today(), calendar);
            String longer = schedule.lastDay(TermKind.TOLERANCE).equals(before)
                    ? ""
                    : "（核对的时间不计入补交期限，补交期限改为%s）"
                            .formatted(ChineseDate.of(
                                    schedule.lastDay(TermKind.TOLERANCE).orElseThrow()));
            chronicle.note(number, actor, "补交材料不合格", reason + longer);
        }
    }

    private List<CaseMaterial> submitted(Case subject) {
        return register.materials(subject).stream()
                .filter(material -> material.state() == MaterialState.SUBMITTED)
                .toList();
    }

    private List<CaseMaterial> lookedAt(Case subject) {
        List<CaseMaterial> submitted = submitted(subject);
        if (!submitted.isEmpty()) {
            return submitted;
        }
        Instant accepted = subject.schedule()
                .acceptedOn()
                .map(day -> day.atStartOfDay(WorkingCalendar.ZONE).toInstant())
                .orElse(Instant.EPOCH);
        List<String> supplied = handedIn.after(subject.number(), accepted);
        return register.materials(subject).stream()
                .filter(material -> material.tolerable() && supplied.contains(material.name()))
                .toList();
    }

    /**
     * Ends the time in which what was tolerated as missing could come in. What has not is kept as overdue, so that the case is
     * decided without it (行政许可法 第三十八条).
     *
     * @return true if all is handed in, so that the window looks at it
     * @throws CaseProblem if there is still time
     */
    public boolean close(String number) {
        Case subject = register.get(number);
        subject.schedule().requireOver(TermKind.TOLERANCE, clock.instant());
        List<CaseMaterial> open = Awaiting.open(register.materials(subject));
        if (!open.isEmpty()) {
            open.forEach(CaseMaterial::overdue);
            subject.schedule().suppliedTooLate();
            chronicle.note(number, Actor.SYSTEM, "未按期补交", "期限届满时没有补齐：" + lacking(open));
        }
        return open.isEmpty();
    }

    /** Reminds the applicant that a material awaited under tolerance is due soon, unless its day is over meanwhile. */
    public void remind(String number) {
        Case subject = register.get(number);
        if (!subject.schedule().takesMaterial(clock.instant())) {
            return;
        }
        List<CaseMaterial> open = Awaiting.open(register.materials(subject));
        chronicle.note(number, Actor.SYSTEM, "提醒申请人补交材料", "");
        events.publishEvent(new CaseFact.MaterialDueSoon(
                subject, open, subject.schedule().lastDay(TermKind.TOLERANCE).orElseThrow()));
    }

    private static String lacking(List<CaseMaterial> materials) {
        return materials.stream()
                .map(material -> material.finding()
                        .map(finding -> "%s（收到的不合格：%s）".formatted(material.name(), finding))
                        .orElse(material.name()))
                .collect(Collectors.joining("、"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
