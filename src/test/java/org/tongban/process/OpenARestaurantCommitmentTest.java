package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongban.process.Restaurant.FIRE;
import static org.tongban.process.Restaurant.FOOD;
import static org.tongban.process.Restaurant.REGISTRATION;
import static org.tongban.process.Restaurant.SIGN;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.FormService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tongban.Applicants;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.CaseState;

/** A one-thing in which the fire safety check is decided on commitment. */
@HallTest
class OpenARestaurantCommitmentTest {

    private static final Map<String, String> BREAKER =
            Map.of("applicantName", "何守信", "applicantId", "360702197508147324");
    private static final Map<String, String> ANOTHER =
            Map.of("applicantName", "何守诺", "applicantId", "360702197508147332");
    private static final Map<String, String> FALLEN =
            Map.of("applicantName", "何有信", "applicantId", "360702197508147359");
    private static final Map<String, String> LATER =
            Map.of("applicantName", "何守约", "applicantId", "360702197508147367");
    private static final Map<String, String> ALONE =
            Map.of("applicantName", "何守规", "applicantId", "360702197508147375");
    private static final String RENDERING = "outdoor-advertising-rendering";

    @Autowired
    Posts posts;

    @Autowired
    Hall hall;

    @Autowired
    Applicants applicants;

    @Autowired
    FormService forms;

    @Autowired
    JdbcTemplate database;

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
        verify(restaurant.child(FIRE));
        assertThat(restaurant.state(FIRE)).isEqualTo(CaseState.CLOSED);
        assertThat(hall.running(restaurant.child(FIRE))).isEmpty();
    }

    /** 行政许可法 第四十四条: or there would be nothing left to hand over. */
    @Test
    void findsNothingOfACommitmentBeforeItsLicenceIsHandedOver() {
        var restaurant = Restaurant.applies(hall, answers -> answers.put("fireCommitment", true))
                .isAccepted();
        String fire = restaurant.child(FIRE);
        hall.does("head", fire, "UserTask_Decide", Map.of("decision", "approved"));

        assertThatThrownBy(() -> verify(fire)).hasMessageContaining("结果还没有送达申请人");
        restaurant.deliver(fire);
        verify(fire);

        assertThat(restaurant.state(FIRE)).isEqualTo(CaseState.CLOSED);
        assertThat(hall.running(fire)).isEmpty();
    }

    /** What was granted with the one-thing stands, and the item before it is decided for what it is. */
    @Test
    void keepsAToleranceThatWasGrantedThoughTheApplicantsCreditHasFallenSince() {
        var restaurant = Restaurant.appliesWithout(hall, "food-safety-rules-list", answers -> {
                    RestaurantAnswers.byAgent(answers);
                    answers.putAll(FALLEN);
                })
                .isTolerated();
        breaksACommitment(FALLEN);

        hall.does("window", restaurant.child(REGISTRATION), "UserTask_DecideOnTheSpot", Map.of("decision", "approved"));

        assertThat(restaurant.the(FOOD).acceptKind()).contains(AcceptKind.TOLERANT);
    }

    private void verify(String fire) {
        hall.does("verifier", fire, "UserTask_VerifyCommitment", Map.of("commitmentTrue", "yes", "record", "与承诺一致"));
    }

    @Test
    void asksSomebodyWhoHasBrokenACommitmentForEverythingItWouldHaveStoodInFor() {
        var restaurant = Restaurant.applies(hall, answers -> {
            answers.put("fireCommitment", true);
            answers.putAll(BREAKER);
        });
        breaksACommitment(BREAKER);

        assertThatThrownBy(restaurant::isAccepted).hasMessageContaining("灭火和应急疏散预案");
        assertThat(hall.openTasks(restaurant.number())).containsExactly("UserTask_CheckMaterials");
    }

    /** The notice is the only one, so it tells what the commitment would have stood in for as well. */
    @Test
    void tellsSoInTheOneTimeNotice() {
        var restaurant = Restaurant.appliesWithout(hall, RENDERING, answers -> {
            answers.put("fireCommitment", true);
            answers.putAll(ANOTHER);
        });
        breaksACommitment(ANOTHER);

        String task =
                hall.openTask(restaurant.number(), "UserTask_CheckMaterials").getId();
        assertThat(String.valueOf(forms.getTaskFormVariables(task).get("findings")))
                .contains(RENDERING, "fire-emergency-plan");
        assertThatThrownBy(() -> posts.askCorrections(restaurant.number(), Map.of(RENDERING, "没有提交效果图")))
                .hasMessageContaining("灭火和应急疏散预案");
        assertThat(restaurant.state()).isEqualTo(CaseState.RECEIVED);
    }

    /** What the notice left standing was never asked for, so the window could answer nothing else any more. */
    @Test
    void takesWhatTheNoticeDidNotDeclineThoughTheApplicantHasBrokenAnotherSince() {
        var restaurant = Restaurant.appliesWithout(hall, RENDERING, answers -> {
            answers.put("fireCommitment", true);
            answers.putAll(LATER);
        });
        posts.askCorrections(restaurant.number(), Map.of(RENDERING, "没有提交效果图"));
        breaksACommitment(LATER);
        applicants.correct(restaurant.number(), RENDERING);

        hall.does("window", restaurant.number(), "UserTask_CheckCorrections", Map.of("acceptOutcome", "accepted"));

        assertThat(restaurant.the(FIRE).acceptKind()).contains(AcceptKind.COMMITTED);
    }

    @Test
    void takesItLikewiseWhereTheItemIsAppliedForAlone() {
        String number = hall.receives(FIRE, Set.of("fire-commitment-letter"), answers -> {
            answers.put("applicantKind", "natural-person");
            answers.putAll(ALONE);
        });
        posts.askCorrections(number, Map.of("fire-commitment-letter", "没有提交承诺书"));
        breaksACommitment(ALONE);
        applicants.correct(number, "fire-commitment-letter");

        hall.does(
                "window",
                number,
                "UserTask_CheckCorrections",
                Map.of("acceptOutcome", "committed", "commitmentSigned", true));

        assertThat(hall.the(number).acceptKind()).contains(AcceptKind.COMMITTED);
    }

    /** One or the other: nobody would ask for what such an item lacks. */
    @Test
    void toleratesNothingOfAnItemThatCommits() {
        var restaurant = Restaurant.appliesWithout(hall, "power-of-attorney", answers -> {
            answers.put("fireCommitment", true);
            RestaurantAnswers.byAgent(answers);
        });
        database.update(
                "update case_material set tolerable = true where code = 'power-of-attorney' and case_number in (?, ?)",
                restaurant.number(),
                restaurant.child(FIRE));

        assertThatThrownBy(restaurant::isTolerated).hasMessageContaining("以告知承诺方式办理，它的材料不能再容缺");
    }

    /** Whatever way it took. */
    @Test
    void grantsNothingForWhichNothingStandsInPlaceOfAMaterial() {
        var restaurant = Restaurant.applies(hall, answers -> answers.put("fireCommitment", true))
                .isAccepted();
        String fire = restaurant.child(FIRE);
        database.update("update service_case set accept_kind = 'WITH_BUNDLE' where number = ?", fire);

        assertThatThrownBy(() -> hall.does("head", fire, "UserTask_Decide", Map.of("decision", "approved")))
                .hasMessageContaining("也没有可以采用的承诺，不能准予");
    }

    private void breaksACommitment(Map<String, String> person) {
        String number = hall.receives("fire-safety-check", Set.of(), answers -> {
            answers.put("applicantKind", "natural-person");
            answers.putAll(person);
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
}
