package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongban.process.Restaurant.FIRE;
import static org.tongban.process.Restaurant.FOOD;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.Decided;
import org.tongban.cases.DecidingForm;
import org.tongban.cases.Ground;
import org.tongban.cases.ledger.SupervisionKind;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.step.Deciding;
import org.tongban.cases.step.Review;

/** One visit for all departments that have to look at the place. */
@HallTest
class JointInspectTest {

    @Autowired
    Hall hall;

    @Autowired
    CaseRegister register;

    @Autowired
    FormService forms;

    @Autowired
    IdentityService identity;

    @Autowired
    Review review;

    @Autowired
    Deciding deciding;

    private Restaurant restaurant;

    @BeforeEach
    void open() {
        restaurant = Restaurant.applies(hall).isAccepted();
    }

    @Test
    void givesEveryDepartmentTwoInspectorsFindings() {
        restaurant.examine(FOOD);
        List<Map<String, String>> seen = new ArrayList<>(Restaurant.found("pass", FOOD));
        seen.addAll(Restaurant.found("fail", FIRE));

        restaurant.visit("inspector", FOOD, FIRE);
        assertThat(hall.openTasks(restaurant.child(FOOD)))
                .as("one is not enough")
                .isEmpty();
        hall.does("inspector2", restaurant.number(), "UserTask_InspectJointly", Map.of("findings", seen));

        assertThat(hall.passed(restaurant.number())).contains("EndEvent_JointlyInspected");
        assertThat(findings(FOOD)).containsExactly("inspector 符合条件", "inspector2 符合条件");
        assertThat(findings(FIRE)).containsExactly("inspector 符合条件", "inspector2 不符合条件");
        assertThat(hall.openTasks(restaurant.child(FOOD))).containsExactly("UserTask_Review");
        assertThat(hall.openTasks(restaurant.child(FIRE))).containsExactly("UserTask_Review");
    }

    @Test
    void isNotRepeatedForADepartmentThatExaminesLater() {
        restaurant.isVisited();

        restaurant.examine(FOOD);

        assertThat(hall.openTasks(restaurant.child(FOOD))).containsExactly("UserTask_Review");
    }

    /** Looking makes the engine keep a remark of what hangs on a flow, which is not the person's to write. */
    @Test
    void showsTheFormToTheSecondInspectorToo() {
        restaurant.visit("inspector", FOOD, FIRE);
        String task =
                hall.openTask(restaurant.number(), "UserTask_InspectJointly").getId();

        identity.setAuthentication("inspector2", List.of("inspector"), List.of("360702"));
        assertThat(forms.getTaskFormVariables(task, null, false)).containsKey("findings");
    }

    @Test
    void refusesTheSameInspectorTwice() {
        restaurant.visit("inspector", FOOD, FIRE);

        assertThatThrownBy(() -> restaurant.visit("inspector", FOOD, FIRE))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("两名以上");
        assertThat(hall.openTasks(restaurant.number())).containsExactly("UserTask_InspectJointly");
    }

    @Test
    void refusesFindingsThatLeaveADepartmentOut() {
        assertThatThrownBy(() -> restaurant.visit("inspector", FOOD))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("每个参加勘验的事项");
        assertThatThrownBy(() -> hall.does("inspector", restaurant.number(), "UserTask_InspectJointly", Map.of()))
                .isInstanceOf(CaseProblem.class);
        assertThat(findings(FOOD)).isEmpty();
    }

    /** Whatever ended the items before anybody went there. */
    @Test
    void endsByItselfWhenNothingIsLeftToLookAt() {
        end(FOOD);
        assertThat(hall.openTasks(restaurant.number()))
                .containsExactly("UserTask_InspectJointly", "UserTask_InspectJointly");

        end(FIRE);

        assertThat(hall.openTasks(restaurant.number())).isEmpty();
        assertThat(hall.passed(restaurant.number())).contains("EndEvent_NothingToInspect");
        assertThat(hall.running(restaurant.number())).contains("open-a-restaurant");
    }

    private void end(String item) {
        Actor head = new Actor("head", "陈志强", "决定岗");
        review.decision(restaurant.child(item), head, new Decided(DecidingForm.DECIDE, "rejected", "不予"), "");
        deciding.reject(restaurant.child(item), Ground.UNMET_CONDITIONS, "经营场所已经拆除。", head);
    }

    @Test
    void isEnteredForSupervisionWhenOverdueAndGoesOn() {
        hall.timePassesUntil(restaurant.number(), "BoundaryEvent_InspectionOverdue");

        assertThat(hall.passed(restaurant.number())).contains("EndEvent_OverdueRecorded");
        assertThat(register.supervision(restaurant.number())).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(SupervisionKind.INSPECTION_OVERDUE);
            assertThat(entry.post()).isEqualTo("核查岗");
        });
        restaurant.isVisited();
        assertThat(hall.openTasks(restaurant.child(FIRE))).containsExactly("UserTask_Review");
    }

    private List<String> findings(String item) {
        return register.opinions(restaurant.child(item)).stream()
                .filter(opinion -> opinion.step().equals("joint-inspect"))
                .map(opinion -> opinion.person() + " " + opinion.conclusion())
                .toList();
    }
}
