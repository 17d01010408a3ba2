package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongban.cases.intake.ApplicationFixture.FILE;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import org.tongban.Applicants;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.CaseState;
import org.tongban.cases.Ground;
import org.tongban.cases.material.MaterialState;
import org.tongban.cases.register.Turns;
import org.tongban.cases.step.Review;
import org.tongban.cases.supply.Supplied;
import org.tongban.cases.supply.Supplies;
import org.tongban.cases.term.TermKind;
import org.tongban.document.content.DocumentKind;

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

    @Autowired
    Supplies supplies;

    @Autowired
    Supplied supplied;

    @Autowired
    Turns turns;

    @Autowired
    ManagementService management;

    @Autowired
    TransactionOperations transaction;

    @Test
    void acceptsWithTheMaterialAndTheDayPromised() {
        String number = tolerated();

        assertThat(hall.the(number).acceptKind()).contains(AcceptKind.TOLERANT);
        assertThat(hall.the(number).schedule().lastDay(TermKind.TOLERANCE)).contains(LAST_DAY);
        assertThat(archive.paper(number, DocumentKind.ACCEPTANCE)).contains("容缺受理通知书", "保证食品安全的规章制度目录清单", "2026年3月9日");
        assertThat(archive.state(number, RULES)).isEqualTo(MaterialState.MISSING);
        assertThat(hall.openTasks(number)).containsExactly("UserTask_ExamineMaterials");
    }

    /** The row of a material is written whole: a timer that had read it before would write the file away. */
    @Test
    void waitsWithTheDeadlineUntilAFileIsIn() throws Exception {
        String number = tolerated();
        Job deadline = hall.timer(number, "BoundaryEvent_MaterialOverdue");
        hall.openOn(LAST_DAY.plusDays(1));
        ExecutorService clock = Executors.newSingleThreadExecutor();

        Future<?> fired = transaction.execute(handingIn -> {
            turns.take(number);
            Future<?> firing = clock.submit(() -> management.executeJob(deadline.getId()));
            assertThatThrownBy(() -> firing.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            hall.material(number, RULES).handIn(FILE);
            return firing;
        });
        fired.get(30, TimeUnit.SECONDS);
        clock.shutdown();

        assertThat(archive.state(number, RULES)).isEqualTo(MaterialState.SUBMITTED);
        assertThat(hall.openTasks(number)).contains("UserTask_CheckSupplied");
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
    void endsOverdueAndLeavesTheExaminationToGoOn() {
        String number = tolerated();
        posts.examine(number);
        posts.inspect("inspector", number);

        hall.timePassesUntil(number, "BoundaryEvent_MaterialOverdue");

        assertThat(archive.ends(SUPPLY, number)).containsExactly("EndEvent_MaterialOverdue");
        assertThat(archive.state(number, RULES)).isEqualTo(MaterialState.OVERDUE);
        assertThat(archive.acts(number)).endsWith("未按期补交");
        assertThat(hall.openTasks(number)).containsExactly("UserTask_InspectOnSite");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.IN_REVIEW);
        assertThat(archive.papers(number)).containsExactly(DocumentKind.RECEIPT, DocumentKind.ACCEPTANCE);
    }

    /** 行政许可法 第三十八条: what was accepted is decided, here by whoever knows that something is missing. */
    @Test
    void isOnlyRejectedWithoutTheMaterial() {
        String number = overdueAndExamined();
        LocalDate promised = hall.the(number)
                .schedule()
                .deadline(TermKind.PROMISED)
                .orElseThrow()
                .lastDay();

        assertThatThrownBy(() -> posts.approve(number)).hasMessageContaining("申请人没有在期限内补齐容缺的材料（保证食品安全的规章制度目录清单），不能准予");
        posts.reject(number, "没有在承诺的期限内补交保证食品安全的规章制度目录清单，不能认定具有保证食品安全的规章制度。");

        assertThat(archive.ends(FOOD, number)).containsExactly("EndEvent_Rejected");
        assertThat(archive.ends("limit-supervision", number)).containsExactly("EndEvent_Settled");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.REJECTED);
        assertThat(hall.the(number).ground()).contains(Ground.UNMET_CONDITIONS);
        assertThat(hall.the(number).barredUntil()).isEmpty();
        assertThat(hall.the(number)
                        .schedule()
                        .deadline(TermKind.PROMISED)
                        .orElseThrow()
                        .lastDay())
                .as("waiting for the material stops no limit")
                .isEqualTo(promised);
        assertThat(archive.papers(number))
                .containsExactly(DocumentKind.RECEIPT, DocumentKind.ACCEPTANCE, DocumentKind.REJECTION);
        assertThat(archive.paper(number, DocumentKind.REJECTION))
                .contains("不予行政许可决定书", "第三十八条第二款", "没有在承诺的期限内补交", "行政复议", "行政诉讼")
                .doesNotContain("终止");
    }

    @Test
    void takesNothingMoreOnceTheDayIsOver() {
        String number = tolerated();
        ClockUtil.setCurrentTime(Moments.endOf(LAST_DAY));

        assertThatThrownBy(() -> applicants.handIn(number, RULES)).hasMessageContaining("补交期限已过，不能再补交");
        hall.timePassesUntil(number, "BoundaryEvent_MaterialOverdue");
        assertThatThrownBy(() -> supplies.submitSupplied(number)).hasMessageContaining("补交期限已过，不能再补交");
    }

    /** All was uploaded in time, only the last click was not made. */
    @Test
    void checksWhatWasHandedInThoughNobodySaidSo() {
        String number = tolerated();
        applicants.handIn(number, RULES);

        hall.timePassesUntil(number, "BoundaryEvent_MaterialOverdue");

        assertThat(hall.openTasks(number)).containsExactly("UserTask_CheckSupplied", "UserTask_ExamineMaterials");
        assertThat(archive.acts(number)).doesNotContain("未按期补交");
        check(number, Map.of("materialOk", "yes"));
        assertThat(archive.ends(SUPPLY, number)).containsExactly("EndEvent_Supplied");
    }

    /** What is not up to standard on the last day is not asked for again. */
    @Test
    void isOverdueWhenTheWindowFindsTooLateThatItIsBad() {
        String number = tolerated();
        applicants.supply(number, RULES);
        ClockUtil.setCurrentTime(Moments.endOf(LAST_DAY));

        check(number, Map.of("materialOk", "no", "reason", "缺少进货查验记录制度。"));
        hall.timePassesUntil(number, "BoundaryEvent_MaterialOverdue");

        assertThat(archive.ends(SUPPLY, number)).containsOnlyOnce("EndEvent_MaterialOverdue");
        assertThat(archive.state(number, RULES)).isEqualTo(MaterialState.OVERDUE);
        assertThat(archive.material(number, RULES).finding()).contains("缺少进货查验记录制度。");
    }

    /** What the window sent back after the last day brings the reminder's timer up once more. */
    @Test
    void remindsNobodyOfADayThatIsOver() {
        String number = tolerated();
        ClockUtil.setCurrentTime(Moments.endOf(LAST_DAY));

        supplied.remind(number);

        assertThat(archive.papers(number)).doesNotContain(DocumentKind.REMINDER);
        assertThat(archive.acts(number)).doesNotContain("提醒申请人补交材料");
    }

    /** However a flow is drawn. */
    @Test
    void closesNothingBeforeItsDay() {
        String number = tolerated();

        assertThatThrownBy(() -> supplied.close(number)).hasMessageContaining("容缺期限到2026年3月9日为止");

        assertThat(archive.state(number, RULES)).isEqualTo(MaterialState.MISSING);
    }

    /** However a flow is drawn: only what is not accepted yet ends without a decision. */
    @Test
    void endsNoAcceptedCaseWithoutADecision() {
        String number = hall.receives(FOOD, Set.of(RULES), answers -> {});
        posts.askCorrections(number, Map.of(RULES, "没有提交"));
        applicants.correct(number, RULES);
        hall.does("window", number, "UserTask_CheckCorrections", Map.of("acceptOutcome", "accepted"));
        ClockUtil.setCurrentTime(Moments.endOf(LAST_DAY.plusMonths(1)));

        assertThatThrownBy(() -> review.lapse(number)).hasMessageContaining("不能进行此项操作");

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

    private String overdueAndExamined() {
        String number = tolerated();
        hall.timePassesUntil(number, "BoundaryEvent_MaterialOverdue");
        posts.examine(number);
        posts.inspect(number);
        posts.review(number);
        return number;
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
