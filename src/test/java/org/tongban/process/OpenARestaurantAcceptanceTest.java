package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongban.process.Restaurant.FOOD;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Applicants;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.CaseState;
import org.tongban.cases.Ground;
import org.tongban.cases.material.MaterialState;
import org.tongban.cases.supply.Supplies;
import org.tongban.document.Documents;
import org.tongban.document.content.DocumentKind;
import org.tongban.engine.demo.People;

/** The one acceptance of a one-thing, for all its items. */
@HallTest
class OpenARestaurantAcceptanceTest {

    private static final String LAYOUT = "food-premises-layout";
    private static final String RENDERING = "outdoor-advertising-rendering";

    @Autowired
    Hall hall;

    @Autowired
    Applicants applicants;

    @Autowired
    People people;

    @Autowired
    Supplies supplies;

    @Autowired
    Documents documents;

    @Test
    void isRefusedWithAllItsItems() {
        var restaurant = Restaurant.applies(hall)
                .windowSays(Map.of(
                        "acceptOutcome", "refused",
                        "refusalGround", "not-this-organ",
                        "properOrgan", "南康区政务服务中心",
                        "reason", "经营场所不在本区"));

        assertThat(hall.passed(restaurant.number())).contains("EndEvent_Refused");
        assertThat(restaurant.state()).isEqualTo(CaseState.REFUSED);
        restaurant.assertEnded(CaseState.REFUSED, 4);
        assertLastPaper(restaurant, DocumentKind.REFUSAL);
    }

    @Test
    void isCorrectedOnce() throws IOException {
        var restaurant = Restaurant.applies(hall).isToldWhatToCorrect();
        assertThat(restaurant.state()).isEqualTo(CaseState.IN_CORRECTION);

        supplies.putMaterial(restaurant.number(), "food-premises-layout", "布局图.pdf", people.sampleFile());
        supplies.submitCorrections(restaurant.number());
        hall.does("window", restaurant.number(), "UserTask_CheckCorrections", Map.of("acceptOutcome", "accepted"));

        assertThat(restaurant.state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(restaurant.state(FOOD)).isEqualTo(CaseState.ACCEPTED);
        assertThatThrownBy(() -> supplies.submitCorrections(restaurant.number()))
                .isInstanceOf(CaseProblem.class);
    }

    @Test
    void lapsesWithAllItsItemsWhenTheCorrectionsNeverCome() {
        var restaurant = Restaurant.applies(hall).isToldToCorrect("individual-business-application");

        hall.timePassesUntil(restaurant.number(), "BoundaryEvent_CorrectionOverdue");

        assertThat(hall.passed(restaurant.number())).contains("EndEvent_CorrectionOverdue");
        assertThat(restaurant.state()).isEqualTo(CaseState.LAPSED);
        restaurant.assertEnded(CaseState.LAPSED, 4);
        assertLastPaper(restaurant, DocumentKind.LAPSE);
    }

    /** 行政许可法 第三十二条第一款第五项: what lacks nothing is accepted, whatever the food licence lacks. */
    @Test
    void goesOnWithWhatLacksNothingWhenTheCorrectionsNeverCome() {
        var restaurant = Restaurant.applies(hall).isToldWhatToCorrect();
        assertThat(restaurant.state(Restaurant.REGISTRATION)).isEqualTo(CaseState.ACCEPTED);
        assertThat(restaurant.state(FOOD)).isEqualTo(CaseState.RECEIVED);

        hall.timePassesUntil(restaurant.number(), "BoundaryEvent_CorrectionOverdue");

        assertThat(restaurant.state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(restaurant.state(Restaurant.REGISTRATION)).isEqualTo(CaseState.ISSUED);
        assertThat(restaurant.the(FOOD).ground()).contains(Ground.CORRECTIONS_OVERDUE);
        assertThat(hall.running(restaurant.child(FOOD))).isEmpty();
        finishTheRest(restaurant);
    }

    /** Of two items that were to be corrected one was, though nobody said so. */
    @Test
    void checksTheItemWhoseCorrectionsCameInAndEndsTheOther() {
        var restaurant = partlyCorrectedOnTheLastDay();

        assertThat(hall.openTasks(restaurant.number())).containsExactly("UserTask_CheckCorrections");
        assertThat(restaurant.state(FOOD)).isEqualTo(CaseState.LAPSED);
        assertThat(restaurant.the(FOOD).ground()).contains(Ground.CORRECTIONS_OVERDUE);
        assertThat(restaurant.state(Restaurant.SIGN)).isEqualTo(CaseState.RECEIVED);

        hall.does("window", restaurant.number(), "UserTask_CheckCorrections", Map.of("acceptOutcome", "accepted"));

        assertThat(hall.material(restaurant.number(), LAYOUT).state()).isEqualTo(MaterialState.TO_CORRECT);
        assertThat(hall.material(restaurant.number(), RENDERING).state()).isEqualTo(MaterialState.CHECKED);
        assertThat(hall.running(restaurant.child(FOOD))).isEmpty();
        finishTheRest(restaurant);
    }

    @Test
    void refusesWhatCameInAndIsStillWrongWithoutTheItemThatHasEnded() {
        var restaurant = partlyCorrectedOnTheLastDay();

        hall.does(
                "window", restaurant.number(), "UserTask_CheckCorrections", Posts.stillWrong(RENDERING, "效果图仍没有标明尺寸"));

        assertThat(restaurant.state(Restaurant.SIGN)).isEqualTo(CaseState.REFUSED);
        assertThat(restaurant.state(FOOD)).isEqualTo(CaseState.LAPSED);
        assertThat(restaurant.state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(hall.material(restaurant.number(), RENDERING).state()).isEqualTo(MaterialState.TO_CORRECT);
    }

    private Restaurant partlyCorrectedOnTheLastDay() {
        var restaurant = Restaurant.applies(hall).isToldToCorrect(LAYOUT, RENDERING);
        applicants.handIn(restaurant.number(), RENDERING);
        hall.timePassesUntil(restaurant.number(), "BoundaryEvent_CorrectionOverdue");
        return restaurant;
    }

    @Test
    void refusesOnlyWhatStillLacksSomething() {
        var restaurant = Restaurant.applies(hall).isToldWhatToCorrect();
        supplies.submitCorrections(restaurant.number());

        hall.does("window", restaurant.number(), "UserTask_CheckCorrections", Posts.stillWrong(LAYOUT, "布局图仍没有标明备餐间"));

        assertThat(restaurant.state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(restaurant.state(FOOD)).isEqualTo(CaseState.REFUSED);
        finishTheRest(restaurant);
    }

    private static void finishTheRest(Restaurant restaurant) {
        restaurant.examine(Restaurant.SIGN);
        restaurant.inspectAlone(Restaurant.FIRE);
        restaurant.approve(Restaurant.FIRE, Restaurant.SIGN);
        restaurant.isDelivered();
        assertThat(restaurant.state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void countsAsAcceptedWhenNobodyAnswersEvenWithAMainMaterialMissing() {
        var restaurant = Restaurant.appliesWithout(hall, "food-premises-layout");

        hall.timePassesUntil(restaurant.number(), "BoundaryEvent_NotAnswered");

        assertThat(hall.passed(restaurant.number())).contains("EndEvent_DeemedAccepted");
        assertThat(restaurant.state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(restaurant.state(FOOD)).isEqualTo(CaseState.ACCEPTED);
    }

    private void assertLastPaper(Restaurant restaurant, DocumentKind kind) {
        assertThat(documents.of(restaurant.number()))
                .last()
                .extracting(paper -> paper.kind())
                .isEqualTo(kind);
    }
}
