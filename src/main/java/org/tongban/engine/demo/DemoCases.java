package org.tongban.engine.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;
import org.tongban.calendar.WorkingCalendar;

/** About a dozen cases in different places of their way. Days are working days before today. */
@Component
class DemoCases {

    private static final String FOOD = "food-business-licence";
    private static final String SIGN = "outdoor-advertising-permit";
    private static final String FIRE = "fire-safety-check";
    private static final String SHOP = "individual-business-registration";
    private static final String RESTAURANT = "open-a-restaurant";
    private static final Map<String, Object> PASS = Map.of("conclusion", "pass", "opinion", "材料真实完整，符合条件。");
    private static final Map<String, Object> ACCEPT = Map.of("acceptOutcome", "accepted");
    private static final Map<String, Object> APPROVE = Map.of("decision", "approved");
    private static final Map<String, Object> SEEN = Map.of("finding", "pass", "record", "场所布局与图纸一致，设施运行正常。");

    private final People people;
    private final WorkingCalendar calendar;
    private Instant now = Instant.EPOCH;
    private LocalDate today = LocalDate.EPOCH;

    DemoCases(People people, WorkingCalendar calendar) {
        this.people = people;
        this.calendar = calendar;
    }

    /** @param now the moment the cases look back from */
    void make(Instant now) {
        this.now = now;
        this.today = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        try {
            atTheWindow();
            underReview();
            onCommitment();
            ended();
            oneThing();
        } finally {
            ClockUtil.reset();
        }
    }

    private void atTheWindow() {
        daysAgo(0, 9);
        people.take("window", apply(FOOD), "UserTask_CheckMaterials");
        daysAgo(1, 15);
        people.apply(SHOP, Set.of(), answers -> answers.put("agent", false));
        daysAgo(7, 10);
        apply(SIGN);
        daysAgo(3, 9);
        String corrected = people.apply(FOOD, Set.of("food-premises-layout"), answers -> {});
        daysAgo(2, 10);
        people.complete(
                "window",
                corrected,
                "UserTask_CheckMaterials",
                Map.of(
                        "acceptOutcome",
                        "corrections",
                        "findings",
                        List.of(Map.of("material", "food-premises-layout", "reason", "没有提交经营场所布局图"))));
    }

    private void underReview() {
        daysAgo(2, 9);
        String tolerated = people.apply(FOOD, Set.of("food-safety-rules-list"), answers -> {});
        people.complete(
                "window",
                tolerated,
                "UserTask_CheckMaterials",
                Map.of("acceptOutcome", "tolerated", "promiseGiven", true));
        daysAgo(9, 9);
        String dueTomorrow = accepted(SIGN);
        people.complete("examiner", dueTomorrow, "UserTask_ExamineMaterials", PASS);
        people.complete("reviewer", dueTomorrow, "UserTask_Review", PASS);
        daysAgo(12, 9);
        String overdue = accepted(SIGN);
        people.complete("examiner", overdue, "UserTask_ExamineMaterials", PASS);
        daysAgo(4, 9);
        String inspected = accepted(FOOD);
        people.complete("examiner", inspected, "UserTask_ExamineMaterials", PASS);
        people.complete("inspector", inspected, "UserTask_InspectOnSite", SEEN);
        daysAgo(5, 9);
        toDecision(accepted(FOOD));
    }

    private void onCommitment() {
        daysAgo(3, 9);
        String number = apply(FIRE);
        people.complete(
                "window",
                number,
                "UserTask_CheckMaterials",
                Map.of("acceptOutcome", "committed", "commitmentSigned", true));
        people.complete("head", number, "UserTask_Decide", APPROVE);
        deliver(number);
    }

    private void ended() {
        daysAgo(10, 9);
        String approved = toDecision(accepted(FOOD));
        daysAgo(6, 15);
        people.complete("head", approved, "UserTask_Decide", APPROVE);
        deliver(approved);
        daysAgo(8, 9);
        String rejected = accepted(SIGN);
        people.complete(
                "examiner",
                rejected,
                "UserTask_ExamineMaterials",
                Map.of("conclusion", "fail", "opinion", "设置位置遮挡消防登高面。"));
        people.complete("reviewer", rejected, "UserTask_Review", Map.of("conclusion", "fail", "opinion", "同意审查意见。"));
        people.complete(
                "head",
                rejected,
                "UserTask_Decide",
                Map.of(
                        "decision",
                        "rejected",
                        "rejectionGround",
                        "unmet-conditions",
                        "reason",
                        "设置位置遮挡建筑物消防登高面，不符合设置条件。"));
        daysAgo(1, 10);
        String instant = accepted(SHOP);
        deliver(instant);
    }

    private void oneThing() {
        daysAgo(4, 9);
        String bundle = accepted(RESTAURANT);
        people.complete("examiner", people.child(bundle, FOOD), "UserTask_ExamineMaterials", PASS);
        daysAgo(2, 14);
        people.complete("examiner", people.child(bundle, SIGN), "UserTask_ExamineMaterials", PASS);
    }

    private String toDecision(String number) {
        people.complete("examiner", number, "UserTask_ExamineMaterials", PASS);
        people.complete("inspector", number, "UserTask_InspectOnSite", SEEN);
        people.complete("inspector2", number, "UserTask_InspectOnSite", SEEN);
        people.complete("reviewer", number, "UserTask_Review", PASS);
        return number;
    }

    private String accepted(String offering) {
        String number = apply(offering);
        people.complete("window", number, "UserTask_CheckMaterials", ACCEPT);
        return number;
    }

    private void deliver(String number) {
        people.complete("issuer", number, "UserTask_Deliver", Map.of("deliveryMethod", "window", "recipient", "申请人本人"));
    }

    private String apply(String offering) {
        return people.apply(offering, Set.of(), answers -> {});
    }

    private void daysAgo(int workingDays, int hour) {
        LocalDate day =
                workingDays == 0 ? today : calendar.before(today, workingDays).lastDay();
        Instant then =
                day.atTime(LocalTime.of(hour, 0)).atZone(WorkingCalendar.ZONE).toInstant();
        ClockUtil.setCurrentTime(Date.from(then.isBefore(now) ? then : now));
    }
}
