package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.CaseState;
import org.tongban.cases.ledger.Opinion;
import org.tongban.cases.ledger.SupervisionEntry;
import org.tongban.cases.ledger.SupervisionKind;
import org.tongban.cases.register.CaseRegister;

/** On-site verification by two or more staff (行政许可法 第三十四条第三款). */
@HallTest
class InspectTest {

    private static final String FOOD = "food-business-licence";

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Archive archive;

    @Autowired
    CaseRegister register;

    @Test
    void endsInspectedWhenTwoDifferentInspectorsHaveLooked() {
        String number = toInspect();

        posts.inspect(number);

        assertThat(archive.ends("inspect", number)).containsExactly("EndEvent_Inspected");
        assertThat(register.opinions(number))
                .filteredOn(opinion -> opinion.step().equals("inspect"))
                .extracting(Opinion::personName, Opinion::post, Opinion::conclusion, Opinion::text)
                .containsExactly(tuple("周强", "核查岗", "符合条件", "现场与图纸一致。"), tuple("吴磊", "核查岗", "符合条件", "现场与图纸一致。"));
        assertThat(hall.the(number).state()).isEqualTo(CaseState.IN_REVIEW);
        assertThat(hall.openTasks(number)).containsExactly("UserTask_Review");
    }

    @Test
    void refusesTheSameInspectorTwice() {
        String number = toInspect();
        posts.inspect("inspector", number);

        assertThatThrownBy(() -> posts.inspect("inspector", number))
                .isInstanceOf(CaseProblem.class)
                .hasMessage("现场核查须由两名以上工作人员进行，您已经提交过核查意见，请由另一名核查人员办理。");

        assertThat(hall.openTasks(number)).containsExactly("UserTask_InspectOnSite");
        assertThat(archive.ends("inspect", number)).isEmpty();
    }

    @Test
    void isSupervisedWhenNobodyLooksWithinFiveWorkingDays() {
        String number = toInspect();

        hall.timePassesUntil(number, "BoundaryEvent_InspectionOverdue");

        assertThat(archive.ends("inspect", number)).containsExactly("EndEvent_OverdueRecorded");
        assertThat(archive.supervision(number))
                .extracting(SupervisionEntry::kind, SupervisionEntry::post, SupervisionEntry::at)
                .containsExactly(tuple(
                        SupervisionKind.INSPECTION_OVERDUE,
                        "核查岗",
                        Moments.endOf(LocalDate.of(2026, 3, 9)).toInstant()));
        assertThat(hall.openTasks(number)).containsExactly("UserTask_InspectOnSite", "UserTask_InspectOnSite");
    }

    @Test
    void waitsForTheJointInspectionOfItsOneThing() {
        String bundle = oneThing();
        String food = hall.child(bundle, FOOD);

        posts.examine(food);
        assertThat(hall.openTasks(food)).isEmpty();
        inspectJointly(bundle);

        assertThat(archive.ends("inspect", food)).containsExactly("EndEvent_Inspected");
        assertThat(hall.openTasks(food)).containsExactly("UserTask_Review");
    }

    @Test
    void takesOverAJointInspectionThatIsOver() {
        String bundle = oneThing();
        String food = hall.child(bundle, FOOD);

        inspectJointly(bundle);
        posts.examine(food);

        assertThat(archive.ends("inspect", food)).containsExactly("EndEvent_Inspected");
        assertThat(hall.openTasks(food)).containsExactly("UserTask_Review");
    }

    private String toInspect() {
        String number = hall.receives(FOOD);
        posts.accept(number);
        posts.examine(number);
        return number;
    }

    private String oneThing() {
        String bundle = hall.receives("open-a-restaurant");
        posts.accept(bundle);
        return bundle;
    }

    private void inspectJointly(String bundle) {
        List<Map<String, String>> findings = List.of(
                Map.of("item", FOOD, "finding", "pass", "record", "布局合理。"),
                Map.of("item", "fire-safety-check", "finding", "pass", "record", "通道畅通。"));
        for (String inspector : List.of("inspector", "inspector2")) {
            hall.does(inspector, bundle, "UserTask_InspectJointly", Map.of("findings", findings));
        }
    }
}
