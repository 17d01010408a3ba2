package org.tongban.document.content;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongban.calendar.ChineseDate;
import org.tongban.calendar.Deadline;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.material.MaterialState;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.register.Schedule;
import org.tongban.cases.step.StatutoryCount;
import org.tongban.cases.term.TermKind;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.law.CommittedLimit;
import org.tongban.catalog.entry.law.FirstDay;
import org.tongban.catalog.entry.law.StatutoryLimit;
import org.tongban.catalog.entry.procedure.Procedure;

/** Says within which time an accepted case is to be finished: what the law allows, what the hall promises, and the last day. */
@Component
public class LimitLine {

    private final Entries entries;
    private final Catalog catalog;
    private final CaseRegister register;
    private final StatutoryCount statutory;
    private final WorkingCalendar calendar;

    LimitLine(
            Entries entries,
            Catalog catalog,
            CaseRegister register,
            StatutoryCount statutory,
            WorkingCalendar calendar) {
        this.entries = entries;
        this.catalog = catalog;
        this.register = register;
        this.statutory = statutory;
        this.calendar = calendar;
    }

    /** @param today the day of the paper; what is over by then is not told as still to come */
    public String of(Case subject, LocalDate today) {
        Procedure procedure = entries.procedure(subject);
        Deadline due = subject.schedule().deadline(TermKind.PROMISED).orElseThrow();
        Optional<CommittedLimit> committed = onCommitment(subject).filter(limit -> subject.acceptKind()
                .filter(AcceptKind.COMMITTED::equals)
                .isPresent());
        if (committed.isPresent()) {
            return onCommitment(subject, committed.get()) + by(due, subject, procedure, today);
        }
        return allowed(subject) + promised(subject) + "起算的当日不计算在内，" + by(due, subject, procedure, today);
    }

    private Optional<StatutoryLimit> statutory(Case subject) {
        return catalog.offering(subject.edition()).statutory();
    }

    /** Returns the limit of a decision on a commitment, where its law gives it one; empty where it gives none. */
    private Optional<CommittedLimit> onCommitment(Case subject) {
        return subject.isBundle()
                ? Optional.empty()
                : Optional.ofNullable(entries.item(subject).limits().committed())
                        .map(limit -> register.before(subject).isEmpty() ? limit : limit.afterAnother());
    }

    /** Returns the limit of an item of a one-thing, on a commitment the one it then has; empty where the law gives none. */
    public Optional<String> ofPart(Case part, Case whole) {
        return onCommitment(part)
                .filter(limit -> commits(part, whole))
                .map(limit -> "以告知承诺方式申请的，" + limit.told(part.isAtWindow()))
                .or(() -> statutory(part).map(limit -> limit.onPaper() + "，" + first(limit, part) + "之日起计算"));
    }

    /** Returns from what a limit counts: what rests on another's result is received in full only with that. */
    private String first(StatutoryLimit limit, Case part) {
        if (limit.from() == FirstDay.ACCEPTANCE) {
            return "自受理";
        }
        return register.before(part).isEmpty() ? "自收到申请" : "规定自收到申请之日起计算；本事项自前面的事项办成、材料齐全";
    }

    /** Until the item itself is taken on, what its commitment stands in for shows that it is taken. */
    private boolean commits(Case part, Case whole) {
        return part.commitmentChosen()
                && whole.acceptKind().filter(AcceptKind.DEEMED::equals).isEmpty()
                && register.materials(part).stream().anyMatch(material -> material.state() == MaterialState.WAIVED);
    }

    private String by(Deadline due, Case subject, Procedure procedure, LocalDate today) {
        return due.lastDay().isBefore(today)
                ? over(subject, procedure, today)
                : "应于" + ChineseDate.of(due) + "前（含当日）" + procedure.finish() + "。";
    }

    private String onCommitment(Case subject, CommittedLimit limit) {
        boolean atWindow = subject.isAtWindow();
        String told = limit.told(atWindow);
        return "以告知承诺方式" + (atWindow ? "到窗口申请的，" : "申请的，") + told + "（"
                + limit.basis().cited() + counted(subject, told, atWindow) + "），";
    }

    /** What rests on another's result cannot be counted from where its law counts. */
    private String counted(Case subject, String told, boolean atWindow) {
        String law = Objects.requireNonNull(entries.item(subject).limits().committed())
                .told(atWindow);
        return law.equals(told) ? "" : "规定" + law + "；本事项在前面的事项办成以后受理，从该日起计算";
    }

    private String allowed(Case subject) {
        return statutory(subject)
                .map(limit -> "法定期限" + limit.onPaper() + "，" + first(limit, subject) + "之日（"
                        + ChineseDate.of(statutory.first(subject)) + "）起计算；")
                .or(() -> Optional.ofNullable(entries.procedure(subject).term()).map("%s；"::formatted))
                .orElse("");
    }

    private static String promised(Case subject) {
        Schedule schedule = subject.schedule();
        String day = ChineseDate.of(schedule.acceptedOn().orElseThrow());
        return "承诺期限" + schedule.promisedDays() + "个工作日，自" + day + "起计算；";
    }

    /** Nobody answered for longer than what was promised, maybe for longer than what the law allows. */
    private String over(Case subject, Procedure procedure, LocalDate today) {
        Optional<Deadline> left = subject.schedule()
                .deadline(TermKind.STATUTORY)
                .filter(due -> !due.lastDay().isBefore(today));
        return left.map(due -> "承诺期限已经届满，" + procedure.self() + "立即办理，应于法定期限届满之日（" + ChineseDate.of(due) + "）前（含当日）"
                        + procedure.finish() + "。")
                .orElseGet(() -> overTerm(subject, today) + "已经届满，" + procedure.self() + "立即办理。");
    }

    /** Returns what is over: the term of the law only where the days that it gives are, not the fewer that the hall keeps to. */
    public String overTerm(Case subject, LocalDate today) {
        return statutory(subject)
                .flatMap(limit -> limit.lastDay(statutory.first(subject))
                        .map(last -> isOver(last, today) ? "法定期限" : limit.kept()))
                .orElse("期限");
    }

    /** A term that would end on a holiday ends on the day after it (民法典 第二百零三条). */
    private boolean isOver(LocalDate last, LocalDate today) {
        return calendar.after(last.minusDays(1), 1).lastDay().isBefore(today);
    }
}
