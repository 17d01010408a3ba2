package org.tongban.portal.page;

import static org.tongban.cases.term.TermKind.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongban.calendar.Light;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.Schedule;
import org.tongban.cases.term.Lights;
import org.tongban.cases.term.Term;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.law.StatutoryLimit;

/** Tells by when what is due in a case, with the traffic light of each date that still runs. */
@Component
public class DueLines {

    private final Catalog catalog;
    private final Lights lights;

    DueLines(Catalog catalog, Lights lights) {
        this.catalog = catalog;
        this.lights = lights;
    }

    public List<DueLine> of(Case subject) {
        Schedule schedule = subject.schedule();
        List<DueLine> lines = new ArrayList<>();
        schedule.term(PROMISED).ifPresent(term -> lines.add(limit("承诺办结", term)));
        schedule.term(STATUTORY).ifPresent(term -> lines.add(statutory(term, subject)));
        schedule.term(CORRECTION).ifPresent(term -> lines.add(awaited("补正截止", term)));
        schedule.term(TOLERANCE).ifPresent(term -> lines.add(tolerated(term)));
        schedule.term(SPECIAL).ifPresent(term -> lines.add(awaited("特别程序截止", term)));
        schedule.term(VERIFICATION).ifPresent(term -> lines.add(awaited("承诺核查截止", term)));
        return lines;
    }

    /** In the words of the law: what it gives, and from when. */
    private DueLine statutory(Term term, Case subject) {
        StatutoryLimit limit = catalog.offering(subject.edition()).statutory().orElse(null);
        if (limit == null || isOnCommitment(subject)) {
            return limit("法定期限", term);
        }
        DueLine line = limit("法定期限" + limit.told(), term);
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

    private DueLine limit(String label, Term term) {
        return switch (term.state()) {
            case MET -> new DueLine(label, term.due(), light(term), "按期作出决定");
            case MISSED -> new DueLine(label, term.due(), light(term), "超期作出决定");
            case RUNNING -> term.pausedOn() == null ? running(label, term, light(term)) : paused(label, term);
            case DROPPED -> running(label, term, null);
        };
    }

    private DueLine paused(String label, Term term) {
        LocalDate later = lights.end(term).lastDay();
        return new DueLine(label, later, light(term), left(later) + "（特别程序期间暂停计算）");
    }

    /** What came in by then lies with the window, which has its own time. */
    private DueLine tolerated(Term term) {
        return term.due().isBefore(lights.today()) ? running("容缺材料补交截止", term, null) : awaited("容缺材料补交截止", term);
    }

    private DueLine awaited(String label, Term term) {
        return running(label, term, term.isRunning() ? light(term) : null);
    }

    private DueLine running(String label, Term term, @Nullable Light light) {
        String provisional = term.provisional() ? "（暂定，待放假安排公布后重新计算）" : "";
        return new DueLine(label, term.due(), light, (light == null ? "" : left(term.due())) + provisional);
    }

    private String left(LocalDate lastDay) {
        int days = lights.left(lastDay);
        if (lastDay.isBefore(lights.today())) {
            return "已超过" + Math.max(1, -days) + "个工作日";
        }
        return days == 0 ? "今天是最后一天" : "还有" + days + "个工作日";
    }

    private @Nullable Light light(Term term) {
        return lights.of(term).orElse(null);
    }
}
