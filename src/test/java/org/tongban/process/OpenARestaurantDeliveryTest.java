package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tongban.process.Restaurant.DELIVER;
import static org.tongban.process.Restaurant.FIRE;
import static org.tongban.process.Restaurant.FOOD;
import static org.tongban.process.Restaurant.REGISTRATION;
import static org.tongban.process.Restaurant.SIGN;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.cases.CaseState;
import org.tongban.cases.ledger.SupervisionEntry;
import org.tongban.cases.ledger.SupervisionKind;
import org.tongban.document.content.DocumentKind;

/** The business is registered on the first day: its licence goes out then, or with the others if the applicant chose so. */
@HallTest
class OpenARestaurantDeliveryTest {

    private static final LocalDate FIFTH_WORKING_DAY = LocalDate.of(2026, 3, 9);

    @Autowired
    Hall hall;

    @Autowired
    Archive archive;

    @Test
    void handsALicenceOverWhileTheOtherItemsGoOn() {
        var restaurant = Restaurant.applies(hall).isAccepted();
        String registration = restaurant.child(REGISTRATION);
        assertThat(archive.ends("issue", registration)).containsExactly("EndEvent_DeliveredAlone");
        assertThat(hall.openTask(registration, DELIVER).getDueDate()).isEqualTo(Moments.endOf(FIFTH_WORKING_DAY));

        restaurant.deliver(registration);

        assertThat(restaurant.state(REGISTRATION)).isEqualTo(CaseState.CLOSED);
        assertThat(archive.ends("issue", registration))
                .containsExactlyInAnyOrder("EndEvent_DeliveredAlone", "EndEvent_Delivered");
        assertThat(hall.openTasks(restaurant.child(FOOD))).containsExactly("UserTask_ExamineMaterials");
        assertThat(restaurant.state(FOOD).isBeforeDecision()).isTrue();
    }

    @Test
    void needsNobodyForTheSummaryWhereEveryResultGoesOutByItself() {
        var restaurant = Restaurant.applies(hall).isAccepted().isExamined().isVisited();
        restaurant.isDelivered();
        restaurant.approve(FOOD, FIRE);
        restaurant.reject(SIGN);

        assertThat(restaurant.state()).isEqualTo(CaseState.CLOSED);
        assertThat(hall.running(restaurant.number())).isEmpty();
        assertThat(archive.acts(restaurant.number())).endsWith("汇总办理结果", "办结");
        assertThat(archive.paper(restaurant.number(), DocumentKind.SUMMARY)).contains("分别送达");
        assertThat(hall.openTasks(restaurant.child(FOOD))).containsExactly(DELIVER);

        restaurant.isDelivered();

        assertThat(restaurant.state(FOOD)).isEqualTo(CaseState.CLOSED);
        assertThat(restaurant.state(FIRE)).isEqualTo(CaseState.CLOSED);
        assertThat(restaurant.state(SIGN)).isEqualTo(CaseState.REJECTED);
    }

    @Test
    void supervisesDeliveryFromTheDecisionOfTheItem() {
        var restaurant = Restaurant.applies(hall).isAccepted();
        String registration = restaurant.child(REGISTRATION);

        hall.timePassesUntil(registration, "BoundaryEvent_DeliveryOverdue");

        assertThat(archive.supervision(registration))
                .extracting(SupervisionEntry::kind, SupervisionEntry::post, SupervisionEntry::at)
                .containsExactly(tuple(
                        SupervisionKind.DELIVERY_OVERDUE,
                        "出件岗",
                        Moments.endOf(FIFTH_WORKING_DAY).toInstant()));
        assertThat(archive.supervision(restaurant.number())).isEmpty();
        assertThat(archive.supervision(restaurant.child(FOOD))).isEmpty();
    }

    @Test
    void waitsForTheLastItemWhereTheApplicantChoseToComeOnce() {
        var restaurant = Restaurant.applies(hall, Restaurant::together).isAccepted();
        assertThat(archive.paper(restaurant.number(), DocumentKind.ACCEPTANCE)).contains("全部办好后一并领取", "办好以后送达");
        assertThat(hall.openTasks(restaurant.child(REGISTRATION))).isEmpty();
        restaurant.isExamined().isVisited().approve(FOOD, FIRE, SIGN);

        assertThat(restaurant.state(REGISTRATION)).isEqualTo(CaseState.ISSUED);
        assertThat(archive.paper(restaurant.number(), DocumentKind.SUMMARY)).contains("一并送达");
        restaurant.deliver(restaurant.number());

        assertThat(restaurant.state()).isEqualTo(CaseState.CLOSED);
        assertThat(hall.children(restaurant.number())).allMatch(child -> child.state() == CaseState.CLOSED);
    }

    @Test
    void saysOnTheSlipThatResultsGoOutAsTheyCome() {
        var restaurant = Restaurant.applies(hall).isAccepted();

        assertThat(archive.paper(restaurant.number(), DocumentKind.ACCEPTANCE)).contains("办好一项送一项", "分别送达");
    }
}
