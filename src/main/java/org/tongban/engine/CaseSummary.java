package org.tongban.engine;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongban.calendar.Deadline;
import org.tongban.calendar.Light;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.Case;
import org.tongban.cases.CaseSettings;
import org.tongban.cases.Schedule;

/** The head of every post's form: which case, whose, since when and until when. */
@Component
class CaseSummary {

    private final WorkingCalendar calendar;
    private final CaseSettings settings;
    private final LimitWords words;

    CaseSummary(WorkingCalendar calendar, CaseSettings settings, LimitWords words) {
        this.calendar = calendar;
        this.settings = settings;
        this.words = words;
    }

    Map<String, Object> of(Case subject) {
        Schedule schedule = subject.schedule();
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("number", subject.number());
        info.put("itemName", subject.offeringName());
        info.put("applicant", subject.applicant().name());
        info.put("applicantIdMasked", subject.applicant().shownId());
        info.put("phoneMasked", subject.applicant().maskedPhone());
        info.put("state", subject.state().label());
        info.put("channel", subject.channel().label());
        info.put(
                "receivedOn",
                LocalDate.ofInstant(schedule.receivedAt(), WorkingCalendar.ZONE).toString());
        info.put("acceptedOn", schedule.acceptedOn().map(LocalDate::toString).orElse("尚未受理"));
        info.put("acceptKind", subject.acceptKind().map(AcceptKind::label).orElse("尚未受理"));
        info.put("commitment", subject.commitmentChosen() ? "是" : "否");
        info.put(
                "dueOn",
                schedule.promisedDue().map(due -> due.lastDay().toString()).orElse("受理后起算"));
        info.put(
                "dueProvisional",
                schedule.promisedDue().map(Deadline::provisional).orElse(false));
        info.put("light", light(schedule));
        info.put("page", "/staff/cases/" + subject.number());
        return info;
    }

    private String light(Schedule schedule) {
        Optional<Deadline> due = schedule.promisedDue();
        if (schedule.decidedAt().isPresent()) {
            LocalDate decided = LocalDate.ofInstant(schedule.decidedAt().get(), WorkingCalendar.ZONE);
            boolean late = due.filter(limit -> decided.isAfter(limit.lastDay())).isPresent();
            return late ? Light.RED.label() + "（超期作出决定）" : Light.GREEN.label() + "（按期作出决定）";
        }
        Light now = due.map(limit -> light(schedule.running(limit, words.today(), calendar)))
                .orElse(Light.GREEN);
        return now.label() + (schedule.pausedOn().isPresent() ? "（特别程序，暂停计时）" : "");
    }

    private Light light(Deadline due) {
        return Light.on(words.today(), due, settings.warningDays(), calendar);
    }
}
