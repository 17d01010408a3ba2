package org.tongban.engine.demo;

import java.time.Instant;
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
    private final People people;
    private final WorkingCalendar calendar;

    DemoCases(People people, WorkingCalendar calendar) {
        this.people = people;
        this.calendar = calendar;
    }

    /** @param now the moment the cases look back from */
    void make(Instant now) {
        DemoHall hall = new DemoHall(people, calendar, now);
        try {
            atTheWindow(hall);
            underReview(hall);
            onCommitment(hall);
            ended(hall);
            oneThing(hall);
        } finally {
            ClockUtil.reset();
        }
    }

    private static void atTheWindow(DemoHall hall) {
        hall.daysAgo(0, 9);
        hall.people().take("window", hall.apply(FOOD), "UserTask_CheckMaterials");
        hall.daysAgo(1, 15);
        hall.people().apply(SHOP, Set.of(), answers -> answers.put("agent", false));
        hall.daysAgo(7, 10);
        hall.apply(SIGN);
        hall.daysAgo(3, 9);
        String corrected = hall.people().apply(FOOD, Set.of("food-premises-layout"), answers -> {});
        hall.daysAgo(2, 10);
        hall.people()
                .complete(
                        "window",
                        corrected,
                        "UserTask_CheckMaterials",
                        Map.of(
                                "acceptOutcome",
                                "corrections",
                                "findings",
                                List.of(Map.of("material", "food-premises-layout", "reason", "没有提交经营场所布局图"))));
    }

    private static void underReview(DemoHall hall) {
        hall.daysAgo(2, 9);
        String tolerated = hall.people().apply(FOOD, Set.of("food-safety-rules-list"), answers -> {});
        hall.people()
                .complete(
                        "window",
                        tolerated,
                        "UserTask_CheckMaterials",
                        Map.of("acceptOutcome", "tolerated", "promiseGiven", true));
        hall.daysAgo(9, 9);
        String dueTomorrow = hall.accepted(SIGN);
        hall.people().complete("examiner", dueTomorrow, "UserTask_ExamineMaterials", DemoHall.PASS);
        hall.people().complete("reviewer", dueTomorrow, "UserTask_Review", DemoHall.PASS);
        hall.daysAgo(12, 9);
        String overdue = hall.accepted(SIGN);
        hall.people().complete("examiner", overdue, "UserTask_ExamineMaterials", DemoHall.PASS);
        hall.daysAgo(4, 9);
        String inspected = hall.accepted(FOOD);
        hall.people().complete("examiner", inspected, "UserTask_ExamineMaterials", DemoHall.PASS);
        hall.people().complete("inspector", inspected, "UserTask_InspectOnSite", DemoHall.SEEN);
        hall.daysAgo(5, 9);
        hall.toDecision(hall.accepted(FOOD));
    }

    private static void onCommitment(DemoHall hall) {
        hall.daysAgo(3, 9);
        String number = hall.apply(FIRE);
        hall.people()
                .complete(
                        "window",
                        number,
                        "UserTask_CheckMaterials",
                        Map.of("acceptOutcome", "committed", "commitmentSigned", true));
        hall.people().complete("head", number, "UserTask_Decide", DemoHall.APPROVE);
        hall.deliver(number);
    }

    private static void ended(DemoHall hall) {
        hall.daysAgo(10, 9);
        String approved = hall.toDecision(hall.accepted(FOOD));
        hall.daysAgo(6, 15);
        hall.people().complete("head", approved, "UserTask_Decide", DemoHall.APPROVE);
        hall.deliver(approved);
        rejected(hall);
        hall.daysAgo(1, 10);
        String instant = hall.accepted(SHOP);
        hall.deliver(instant);
    }

    private static void rejected(DemoHall hall) {
        hall.daysAgo(8, 9);
        String rejected = hall.accepted(SIGN);
        hall.people()
                .complete(
                        "examiner",
                        rejected,
                        "UserTask_ExamineMaterials",
                        Map.of("conclusion", "fail", "opinion", "设置位置遮挡消防登高面。"));
        hall.people()
                .complete("reviewer", rejected, "UserTask_Review", Map.of("conclusion", "fail", "opinion", "同意审查意见。"));
        hall.people()
                .complete(
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
    }

    private static void oneThing(DemoHall hall) {
        hall.daysAgo(4, 9);
        String bundle = hall.accepted(RESTAURANT);
        hall.people()
                .complete("examiner", hall.people().child(bundle, FOOD), "UserTask_ExamineMaterials", DemoHall.PASS);
        hall.daysAgo(2, 14);
        hall.people()
                .complete("examiner", hall.people().child(bundle, SIGN), "UserTask_ExamineMaterials", DemoHall.PASS);
    }
}
