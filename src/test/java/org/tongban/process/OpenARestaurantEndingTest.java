package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongban.process.Restaurant.FOOD;
import static org.tongban.process.Restaurant.REGISTRATION;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.CaseState;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.step.Withdrawals;
import org.tongban.document.Documents;
import org.tongban.document.content.DocumentKind;

/** How a one-thing ends before its items are decided. */
@HallTest
class OpenARestaurantEndingTest {

    @Autowired
    Hall hall;

    @Autowired
    CaseRegister register;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    Documents documents;

    @Test
    void endsWhenTheRegistrationIsRejected() {
        var restaurant = Restaurant.applies(hall, RestaurantAnswers::byAgent).isAccepted();

        hall.does(
                "window",
                restaurant.child(REGISTRATION),
                "UserTask_DecideOnTheSpot",
                Map.of("decision", "rejected", "rejectionGround", "unmet-conditions", "reason", "委托书上没有申请人签名"));

        assertThat(hall.passed(restaurant.number()))
                .contains("EndEvent_Rejected")
                .doesNotContain("Gateway_ItemsFork", "EndEvent_Closed");
        assertThat(restaurant.state()).isEqualTo(CaseState.REJECTED);
        assertThat(restaurant.state(REGISTRATION)).isEqualTo(CaseState.REJECTED);
        restaurant.assertEnded(CaseState.LAPSED, 3);
        assertThat(hall.the(restaurant.number()).reason()).hasValue("“个体工商户登记”没有办成。");
        assertLastPaper(restaurant, DocumentKind.REFUSAL); // all that follows is refused (行政许可法 第三十二条)
    }

    /** 行政许可法 第三十二条第一款第四项、第三十八条: silence accepts, and what is accepted is decided and watched. */
    @Test
    void decidesAndWatchesWhatSilenceHasAcceptedThoughTheRegistrationIsRejected() {
        var restaurant = Restaurant.applies(hall, RestaurantAnswers::byAgent);
        hall.timePassesUntil(restaurant.number(), "BoundaryEvent_NotAnswered");
        assertThat(hall.running(restaurant.child(FOOD))).contains("limit-supervision");

        hall.does(
                "window",
                restaurant.child(REGISTRATION),
                "UserTask_DecideOnTheSpot",
                Map.of("decision", "rejected", "rejectionGround", "unmet-conditions", "reason", "委托书上没有申请人签名"));

        assertThat(register.children(restaurant.number()))
                .allSatisfy(item -> assertThat(item.state()).isEqualTo(CaseState.REJECTED));
        assertThat(documents.of(restaurant.child(FOOD)))
                .extracting(paper -> paper.kind())
                .contains(DocumentKind.REJECTION)
                .doesNotContain(DocumentKind.LAPSE);
        assertThat(hall.running(restaurant.child(FOOD))).isEmpty();
    }

    @Test
    void stopsEveryUnfinishedItemWhenItIsWithdrawn() {
        var restaurant = Restaurant.applies(hall, RestaurantAnswers::byAgent).isAccepted();

        withdrawals.withdraw(restaurant.number(), "不开店了");

        assertThat(hall.passed(restaurant.number())).contains("EndEvent_Withdrawn");
        assertThat(restaurant.state()).isEqualTo(CaseState.WITHDRAWN);
        restaurant.assertEnded(CaseState.WITHDRAWN, 4);
        assertLastPaper(restaurant, DocumentKind.WITHDRAWAL);
    }

    @Test
    void stillHandsOverTogetherTheLicenceThatWasGrantedBeforeTheRestIsWithdrawn() {
        var restaurant = Restaurant.applies(hall, Restaurant::together).isAccepted();
        restaurant.examine(FOOD);

        withdrawals.withdraw(restaurant.number(), "");

        assertThat(register.children(restaurant.number()))
                .extracting(child -> child.state())
                .containsExactly(CaseState.ISSUED, CaseState.WITHDRAWN, CaseState.WITHDRAWN, CaseState.WITHDRAWN);
        assertThat(hall.openTasks(restaurant.child(FOOD))).isEmpty();
        assertThat(documents.of(restaurant.number()))
                .extracting(paper -> paper.kind())
                .contains(DocumentKind.WITHDRAWAL, DocumentKind.SUMMARY);

        hall.does("issuer", restaurant.number(), "UserTask_Deliver", Map.of("deliveryMethod", "online"));

        assertThat(hall.passed(restaurant.number())).contains("EndEvent_PartlyWithdrawn");
        assertThat(restaurant.state(REGISTRATION)).isEqualTo(CaseState.CLOSED);
        assertThat(restaurant.state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void deliversByItselfTheLicenceThatWasGrantedBeforeTheRestIsWithdrawn() {
        var restaurant = Restaurant.applies(hall).isAccepted();

        withdrawals.withdraw(restaurant.number(), "");

        assertThat(hall.passed(restaurant.number())).contains("EndEvent_PartlyWithdrawn");
        assertThat(restaurant.state()).isEqualTo(CaseState.CLOSED);
        assertThat(hall.the(restaurant.child(FOOD)).reason()).hasValue("申请人撤回申请。");
        assertLastPaper(restaurant, DocumentKind.SUMMARY);
        assertThat(hall.openTasks(restaurant.child(REGISTRATION))).containsExactly(Restaurant.DELIVER);

        restaurant.deliver(restaurant.child(REGISTRATION));

        assertThat(restaurant.state(REGISTRATION)).isEqualTo(CaseState.CLOSED);
        assertThat(hall.running(restaurant.child(REGISTRATION))).isEmpty();
    }

    @Test
    void sumsUpWhatWasHandedOverBeforeTheRestIsWithdrawn() {
        var restaurant = Restaurant.applies(hall).isAccepted();
        restaurant.isDelivered();

        withdrawals.withdraw(restaurant.number(), "");

        assertThat(restaurant.state(REGISTRATION)).isEqualTo(CaseState.CLOSED);
        assertThat(restaurant.state(FOOD)).isEqualTo(CaseState.WITHDRAWN);
        assertThat(restaurant.state()).isEqualTo(CaseState.CLOSED);
        assertLastPaper(restaurant, DocumentKind.SUMMARY);
        assertThat(hall.running(restaurant.number())).isEmpty();
    }

    @Test
    void isNotWithdrawnOnceItsResultsAreReady() {
        var restaurant = Restaurant.applies(hall, Restaurant::together).isAccepted();
        withdrawals.withdraw(restaurant.number(), "");

        assertThatThrownBy(() -> withdrawals.withdraw(restaurant.number(), ""))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("不能再撤回申请");
    }

    private void assertLastPaper(Restaurant restaurant, DocumentKind kind) {
        assertThat(documents.of(restaurant.number()))
                .last()
                .extracting(paper -> paper.kind())
                .isEqualTo(kind);
    }
}
