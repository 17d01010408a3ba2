package org.tongban.engine.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.tongban.calendar.WorkingCalendar;

/** The hall as it works in the days that demo cases look back on; what passes without a hitch is done the same way in all of them. */
record DemoHall(People people, WorkingCalendar calendar, Instant now) {

    static final Map<String, Object> PASS = Map.of("conclusion", "pass", "opinion", "材料真实完整，符合条件。");
    static final Map<String, Object> ACCEPT = Map.of("acceptOutcome", "accepted");
    static final Map<String, Object> APPROVE = Map.of("decision", "approved");
    static final Map<String, Object> SEEN = Map.of("finding", "pass", "record", "场所布局与图纸一致，设施运行正常。");

    String toDecision(String number) {
        people.complete("examiner", number, "UserTask_ExamineMaterials", PASS);
        people.complete("inspector", number, "UserTask_InspectOnSite", SEEN);
        people.complete("inspector2", number, "UserTask_InspectOnSite", SEEN);
        people.complete("reviewer", number, "UserTask_Review", PASS);
        return number;
    }

    String accepted(String offering) {
        String number = apply(offering);
        people.complete("window", number, "UserTask_CheckMaterials", ACCEPT);
        return number;
    }

    void deliver(String number) {
        people.complete("issuer", number, "UserTask_Deliver", Map.of("deliveryMethod", "window", "recipient", "申请人本人"));
    }

    String apply(String offering) {
        return people.apply(offering, Set.of(), answers -> {});
    }

    void daysAgo(int workingDays, int hour) {
        LocalDate today = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        LocalDate day =
                workingDays == 0 ? today : calendar.before(today, workingDays).lastDay();
        Instant then =
                day.atTime(LocalTime.of(hour, 0)).atZone(WorkingCalendar.ZONE).toInstant();
        ClockUtil.setCurrentTime(Date.from(then.isBefore(now) ? then : now));
    }
}
