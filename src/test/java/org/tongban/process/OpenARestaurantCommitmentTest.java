package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongban.process.Restaurant.FIRE;
import static org.tongban.process.Restaurant.FOOD;
import static org.tongban.process.Restaurant.SIGN;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.CaseState;

/** A one-thing in which the fire safety check is decided on commitment. */
@HallTest
class OpenARestaurantCommitmentTest {

    @Autowired
    Posts posts;

    @Autowired
    Hall hall;

    @Test
    void isIssuedWhileACommitmentIsStillToBeVerified() {
        var restaurant = Restaurant.applies(hall, answers -> answers.put("fireCommitment", true))
                .isAccepted();

        assertThat(restaurant.the(FIRE).acceptKind()).contains(AcceptKind.COMMITTED);
        assertThat(hall.openTasks(restaurant.number())).as("no joint visit").isEmpty();
        hall.does("head", restaurant.child(FIRE), "UserTask_Decide", Map.of("decision", "approved"));
        restaurant.isExamined();
        restaurant.inspectAlone(FOOD);
        restaurant.approve(FOOD, SIGN);
        restaurant.isDelivered();

        assertThat(restaurant.state()).isEqualTo(CaseState.CLOSED);
        assertThat(restaurant.state(FOOD)).isEqualTo(CaseState.CLOSED);
        assertThat(restaurant.state(FIRE)).isEqualTo(CaseState.ISSUED);
        hall.does(
                "verifier",
                restaurant.child(FIRE),
                "UserTask_VerifyCommitment",
                Map.of("commitmentTrue", "yes", "record", "与承诺一致"));
        assertThat(restaurant.state(FIRE)).isEqualTo(CaseState.CLOSED);
        assertThat(hall.running(restaurant.child(FIRE))).isEmpty();
    }

    @Test
    void asksSomebodyWhoHasBrokenACommitmentForEverythingItWouldHaveStoodInFor() {
        var restaurant = Restaurant.applies(hall, answers -> {
            answers.put("fireCommitment", true);
            becomesTheOneWhoBreaksIt(answers);
        });
        breaksACommitment();

        assertThatThrownBy(restaurant::isAccepted).hasMessageContaining("灭火和应急疏散预案");
        assertThat(hall.openTasks(restaurant.number())).containsExactly("UserTask_CheckMaterials");
    }

    private void breaksACommitment() {
        String number = hall.receives("fire-safety-check", Set.of(), answers -> {
            answers.put("applicantKind", "natural-person");
            becomesTheOneWhoBreaksIt(answers);
        });
        hall.does(
                "window",
                number,
                "UserTask_CheckMaterials",
                Map.of("acceptOutcome", "committed", "commitmentSigned", true));
        hall.does("head", number, "UserTask_Decide", Map.of("decision", "approved"));
        hall.does("issuer", number, "UserTask_Deliver", Map.of("deliveryMethod", "online"));
        posts.orderRectification(number, 1);
        hall.openOn(Hall.FIRST_DAY.plusDays(2));
        posts.findFalse(number, "fraud");
        posts.hear(number);
        posts.revoke(number);
    }

    private static void becomesTheOneWhoBreaksIt(Map<String, Object> answers) {
        answers.put("applicantName", "何守信");
        answers.put("applicantId", "360702197508147324");
    }
}
