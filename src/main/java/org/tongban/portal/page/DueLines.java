package org.tongban.portal.page;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongban.calendar.Deadline;
import org.tongban.calendar.Light;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.Case;
import org.tongban.cases.CaseSettings;
import org.tongban.cases.CaseState;
import org.tongban.cases.Schedule;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.law.StatutoryLimit;

/** Tells by when what is due in a case, with the traffic light of each date that still runs. */
@Component
public class DueLines {

    private final Catalog catalog;
    private final WorkingCalendar calendar;
    private final CaseSettings settings;
    private final Clock clock;

    DueLines(Catalog catalog, WorkingCalendar calendar, CaseSettings settings, Clock clock) {
        this.catalog = catalog;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    public List<DueLine> of(Case subject) {
        Schedule schedule = subject.schedule();
        boolean open = subject.state().isBeforeDecision();
        List<DueLine> lines = new ArrayList<>();
        schedule.promisedDue().ifPresent(due -> lines.add(limit("承诺办结", due, subject)));
        schedule.statutoryDue().ifPresent(due -> lines.add(statutory(due, subject)));
        schedule.correctionDue()
                .ifPresent(day -> lines.add(awaited("补正截止", day, subject.state() == CaseState.IN_CORRECTION)));
        schedule.toleranceDue().ifPresent(day -> lines.add(awaited("容缺材料补交截止", day, open && !day.isBefore(today()))));
        schedule.specialDue().ifPresent(day -> lines.add(awaited("特别程序截止", day, open)));
        schedule.verificationDue()
                .ifPresent(day -> lines.add(awaited("承诺核查截止", day, subject.state() == CaseState.ISSUED)));
        return lines;
    }

    /** In the words of the law: what it gives, and from when. */
    private DueLine statutory(Deadline due, Case subject) {
        StatutoryLimit limit = catalog.offering(subject.edition()).statutory().orElse(null);
        if (limit == null || isOnCommitment(subject)) {
            return limit("法定期限", due, subject);
        }
        DueLine line = limit("法定期限" + limit.told(), due, subject);
        return new DueLine(
                line.label(),
                line.day(),
                line.light(),
                (line.note() + "，" + limit.from().words()).replaceFirst("^，", ""));
    }

    /** Where the law gives a decision on a commitment a limit of its own. */
    private boolean isOnCommitment(Case subject) {
        return subject.acceptKind().filter(AcceptKind.COMMITTED::equals).isPresent()
                && !subject.isBundle()
                && catalog.item(subject.edition()).limits().committed() != null;
    }

    private DueLine limit(String label, Deadline due, Case subject) {
        Optional<Instant> decided = subject.schedule().decidedAt();
        if (decided.isPresent()) {
            boolean late = day(decided.get()).isAfter(due.lastDay());
            return new DueLine(label, due.lastDay(), late ? Light.RED : Light.GREEN, late ? "超期作出决定" : "按期作出决定");
        }
        if (subject.schedule().pausedOn().isPresent() && !subject.state().isEnding()) {
            Deadline later = subject.schedule().running(due, today(), calendar);
            return new DueLine(label, later.lastDay(), light(later), left(later.lastDay()) + "（特别程序期间暂停计算）");
        }
        return running(label, due, subject.state().isEnding() ? null : light(due));
    }

    private DueLine awaited(String label, LocalDate day, boolean runs) {
        Deadline due = new Deadline(day, false);
        return running(label, due, runs ? light(due) : null);
    }

    private DueLine running(String label, Deadline due, @Nullable Light light) {
        String provisional = due.provisional() ? "（暂定，待放假安排公布后重新计算）" : "";
        return new DueLine(label, due.lastDay(), light, (light == null ? "" : left(due.lastDay())) + provisional);
    }

    private String left(LocalDate lastDay) {
        int days = calendar.workingDaysBetween(today(), lastDay);
        if (lastDay.isBefore(today())) {
            return "已超过" + Math.max(1, -days) + "个工作日";
        }
        return days == 0 ? "今天是最后一天" : "还有" + days + "个工作日";
    }

    private Light light(Deadline due) {
        return Light.on(today(), due, settings.warningDays(), calendar);
    }

    private LocalDate today() {
        return day(clock.instant());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkingCalendar.ZONE);
    }
}
