package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Applicants;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.CaseState;
import org.tongban.cases.MaterialState;
import org.tongban.cases.Review;
import org.tongban.document.DocumentKind;

/** What becomes of a material that tolerant acceptance left open, seen from a food business licence. */
@HallTest
class SupplyMissingMaterialTest {

    private static final String FOOD = "food-business-licence";
    private static final String SUPPLY = "supply-missing-material";
    private static final String RULES = "food-safety-rules-list";
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 9);

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Applicants applicants;

    @Autowired
    Archive archive;

    @Autowired
    Review review;

    @Test
    void acceptsWithTheMaterialAndTheDayPromised() {
        String number = tolerated();

        assertThat(hall.the(number).acceptKind()).contains(AcceptKind.TOLERANT);
        assertThat(hall.the(number).schedule().toleranceDue()).contains(LAST_DAY);
        assertThat(archive.paper(number, DocumentKind.ACCEPTANCE)).contains("容缺受理通知书", "保证食品安全的规章制度目录清单", "2026年3月9日");
        assertThat(archive.state(number, RULES)).isEqualTo(MaterialState.MISSING);
        assertThat(hall.openTasks(number)).containsExactly("UserTask_ExamineMaterials");
    }

    @Test
    void endsSuppliedWhenTheMaterialIsGood() {
        String number = tolerated();

        applicants.supply(number, RULES);
        assertThat(hall.openTasks(number)).containsExactly("UserTask_CheckSupplied", "UserTask_ExamineMaterials");
        check(number, Map.of("materialOk", "yes"));

        assertThat(archive.ends(SUPPLY, number)).containsExactly("EndEvent_Supplied");
        assertThat(archive.state(number, RULES)).isEqualTo(MaterialState.CHECKED);
        assertThat(archive.acts(number)).containsSubsequence("容缺受理", "补交材料", "补交材料合格");
        assertThat(hall.openTasks(number)).containsExactly("UserTask_ExamineMaterials");
    }

    @Test
    void asksAgainWhenTheMaterialIsBad() {
        String number = tolerated();

        applicants.supply(number, RULES);
        check(number, Map.of("materialOk", "no", "reason", "缺少进货查验记录制度。"));

        assertThat(archive.material(number, RULES).finding()).contains("缺少进货查验记录制度。");
        assertThat(archive.state(number, RULES)).isEqualTo(MaterialState.TO_CORRECT);
        assertThat(hall.timer(number, "BoundaryEvent_MaterialOverdue").getDuedate())
                .isEqualTo(Moments.endOf(LAST_DAY));
        applicants.supply(number, RULES);
        check(number, Map.of("materialOk", "yes"));
        assertThat(archive.ends(SUPPLY, number)).containsExactly("EndEvent_Supplied");
        assertThat(archive.acts(number)).containsSubsequence("补交材料不合格", "补交材料", "补交材料合格");
    }

    @Test
    void remindsTheApplicantTwoWorkingDaysBeforeTheLast() {
        String number = tolerated();

        assertThat(hall.timer(number, "BoundaryEvent_MaterialDueSoon").getDuedate())
                .isEqualTo(Moments.startOf(LocalDate.of(2026, 3, 5)));
        hall.timePassesUntil(number, "BoundaryEvent_MaterialDueSoon");

        assertThat(archive.ends(SUPPLY, number)).containsExactly("EndEvent_Reminded");
        assertThat(archive.papers(number))
                .containsExactly(DocumentKind.RECEIPT, DocumentKind.ACCEPTANCE, DocumentKind.REMINDER);
        assertThat(archive.paper(number, DocumentKind.REMINDER)).contains("保证食品安全的规章制度目录清单", "2026年3月9日");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.ACCEPTED);
    }

    @Test
    void endsOverdueAndStopsTheRunningExamination() {
        String number = tolerated();
        posts.examine(number);
        posts.inspect("inspector", number);

        hall.timePassesUntil(number, "BoundaryEvent_MaterialOverdue");

        assertThat(archive.ends(SUPPLY, number)).containsExactly("EndEvent_MaterialOverdue");
        assertThat(archive.ends(FOOD, number)).containsExactly("EndEvent_MaterialOverdue");
        assertThat(archive.ends("inspect", number)).isEmpty();
        assertThat(archive.ends("limit-supervision", number)).containsExactly("EndEvent_Settled");
        assertThat(hall.openTasks(number)).isEmpty();
        assertThat(hall.the(number).state()).isEqualTo(CaseState.LAPSED);
        assertThat(archive.paper(number, DocumentKind.LAPSE))
                .contains("期限届满时没有收到还缺的材料。")
                .doesNotContain("。。");
    }

    /** However a flow is drawn. */
    @Test
    void endsNobodyWhoHasSupplied() {
        String number = tolerated();
        applicants.supply(number, RULES);
        check(number, Map.of("materialOk", "yes"));
        ClockUtil.setCurrentTime(Moments.endOf(LAST_DAY.plusDays(1)));

        assertThatThrownBy(() -> review.lapse(number)).hasMessageContaining("材料已经补齐");

        assertThat(hall.the(number).state()).isEqualTo(CaseState.ACCEPTED);
    }

    @Test
    void decidesOnlyWhenTheMaterialIsIn() {
        String number = tolerated();
        posts.examine(number);
        posts.inspect(number);
        assertThat(hall.openTasks(number)).isEmpty();

        applicants.supply(number, RULES);
        check(number, Map.of("materialOk", "yes"));

        assertThat(hall.openTasks(number)).containsExactly("UserTask_Review");
    }

    private String tolerated() {
        String number = hall.receives(FOOD, Set.of(RULES), answers -> {});
        posts.acceptWithTolerance(number);
        return number;
    }

    private void check(String number, Map<String, Object> filledIn) {
        hall.does("window", number, "UserTask_CheckSupplied", filledIn);
    }
}
