package org.tongban.cases.post;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongban.calendar.Light;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.Schedule;
import org.tongban.cases.term.Lights;
import org.tongban.cases.term.Term;
import org.tongban.cases.term.TermKind;

/** The head of every post's form: which case, whose, since when and until when. */
@Component
class CaseSummary {

    private final Lights lights;

    CaseSummary(Lights lights) {
        this.lights = lights;
    }

    Map<String, Object> of(Case subject) {
        Schedule schedule = subject.schedule();
        Optional<Term> promised = schedule.term(TermKind.PROMISED);
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
        info.put("dueOn", promised.map(term -> term.due().toString()).orElse("受理后起算"));
        info.put("dueProvisional", promised.map(Term::provisional).orElse(false));
        info.put("light", promised.map(this::light).orElse(Light.GREEN.label()));
        info.put("page", "/staff/cases/" + subject.number());
        return info;
    }

    private String light(Term promised) {
        String light = lights.of(promised).orElse(Light.GREEN).label();
        return switch (promised.state()) {
            case MET -> light + "（按期作出决定）";
            case MISSED -> light + "（超期作出决定）";
            case RUNNING, DROPPED -> light + (promised.pausedOn() == null ? "" : "（特别程序，暂停计时）");
        };
    }
}
