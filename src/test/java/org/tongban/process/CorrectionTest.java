package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tongban.Applicants;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.CaseState;
import org.tongban.cases.Ground;
import org.tongban.cases.material.MaterialState;
import org.tongban.cases.step.Acceptance;
import org.tongban.cases.step.Corrections;
import org.tongban.cases.step.Refusing;
import org.tongban.cases.step.Review;
import org.tongban.cases.term.TermKind;
import org.tongban.document.content.DocumentKind;

/** The one-time notice (行政许可法 第三十二条第一款第四项), in the acceptance of an item. */
@HallTest
class CorrectionTest {

    private static final String SIGN = "outdoor-advertising-permit";
    private static final String RENDERING = "outdoor-advertising-rendering";
    private static final String APPLICATION = "outdoor-advertising-application";
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 23);
    private static final Map<String, String> ALL = Map.of(RENDERING, "没有提交效果图", APPLICATION, "没有填写截止日期");

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Applicants applicants;

    @Autowired
    Archive archive;

    @Autowired
    Acceptance acceptance;

    @Autowired
    Corrections corrections;

    @Autowired
    Refusing refusing;

    @Autowired
    Review review;

    @Autowired
    JdbcTemplate database;

    @Test
    void tellsEverythingWithReasonsAndWaitsFifteenWorkingDays() {
        String number = askedToCorrect();

        assertThat(hall.the(number).state()).isEqualTo(CaseState.IN_CORRECTION);
        assertThat(hall.the(number).schedule().lastDay(TermKind.CORRECTION)).contains(LAST_DAY);
        assertThat(archive.papers(number)).containsExactly(DocumentKind.RECEIPT, DocumentKind.CORRECTION);
        assertThat(archive.paper(number, DocumentKind.CORRECTION))
                .contains("户外广告效果图", "没有提交效果图", "张贴宣传品申请书", "没有填写截止日期", "2026年3月23日");
        assertThat(archive.state(number, RENDERING)).isEqualTo(MaterialState.TO_CORRECT);
        assertThat(archive.material(number, APPLICATION).finding()).contains("没有填写截止日期");
        assertThat(hall.openTasks(number)).isEmpty();
    }

    /** Whoever opens the case reads each of them. */
    @Test
    void takesTwoHundredFilesADayAndMoreOnTheNext() {
        hall.openOn(Hall.FIRST_DAY);
        String number = hall.receives(SIGN);
        for (int i = 1; i <= 200; i++) {
            database.update(
                    "insert into ledger_entry (id, case_number, happened_at, actor, actor_name, post, act, note)"
                            + " values (?, ?, ?, 'applicant', '申请人', '', '更换材料', ?)",
                    -i,
                    number,
                    Timestamp.from(ClockUtil.getCurrentTime().toInstant()),
                    RENDERING);
        }

        assertThatThrownBy(() -> applicants.handIn(number, RENDERING))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("已到上限（200次），请过一天再上传");
        hall.openOn(Hall.FIRST_DAY.plusDays(2));
        applicants.handIn(number, RENDERING);

        assertThat(archive.acts(number)).endsWith("更换材料");
        database.update("delete from ledger_entry where id < 0");
    }

    @Test
    void acceptsWhatIsCorrected() {
        String number = askedToCorrect();

        applicants.correct(number, RENDERING, APPLICATION);
        assertThat(archive.state(number, APPLICATION)).isEqualTo(MaterialState.SUBMITTED);
        assertThat(hall.the(number).state()).isEqualTo(CaseState.RECEIVED);
        checkCorrections(number, Map.of("acceptOutcome", "accepted"));

        assertThat(archive.ends("accept", number)).containsExactly("EndEvent_Accepted");
        assertThat(archive.state(number, APPLICATION)).isEqualTo(MaterialState.CHECKED);
        assertThat(hall.the(number).state()).isEqualTo(CaseState.ACCEPTED);
    }

    /** Each node of a hall numbers what it writes from a block of its own; the later of two may have the smaller number. */
    @Test
    void acceptsWhatIsCorrectedWhereAnotherNodeHasGivenTheNotice() {
        String number = askedToCorrect();
        database.update("update opinion set id = id + 1000000 where case_number = ?", number);
        database.update("update ledger_entry set id = id + 1000000 where case_number = ?", number);
        hall.openOn(Hall.FIRST_DAY.plusDays(1));

        applicants.correct(number, RENDERING, APPLICATION);
        checkCorrections(number, Map.of("acceptOutcome", "accepted"));

        assertThat(hall.the(number).state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(archive.acts(number)).containsSubsequence("一次性告知补正", "提交补正材料", "受理");
    }

    @Test
    void refusesWhatIsStillIncompleteAfterCorrection() {
        String number = askedToCorrect();

        applicants.correct(number, RENDERING);
        checkCorrections(number, Posts.stillWrong(APPLICATION, "申请书仍未盖章。"));

        assertThat(archive.ends("accept", number)).containsExactly("EndEvent_Refused");
        assertThat(hall.the(number).reason())
                .hasValueSatisfying(
                        why -> assertThat(why).startsWith("以下材料不齐全或者不符合要求：").endsWith("申请书。"));
        assertThat(archive.paper(number, DocumentKind.REFUSAL)).contains("申请书仍未盖章。");
        assertThat(hall.the(number).properOrgan()).isEmpty();
    }

    /** 行政许可法 第五十五条: a refusal says why. */
    @Test
    void refusesNothingWithoutSayingWhatIsStillWrong() {
        String number = askedToCorrect();
        applicants.correct(number, RENDERING, APPLICATION);

        assertThatThrownBy(() -> checkCorrections(
                        number, Map.of("acceptOutcome", "refused", "refusalGround", "still-incomplete")))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("逐项写明哪些材料仍不齐全");

        assertThat(hall.the(number).state()).isEqualTo(CaseState.RECEIVED);
    }

    /** 行政许可法 第三十二条第一款第四项: all of it is told once. */
    @Test
    void refusesNothingForWhatTheNoticeCouldHaveToldButDidNot() {
        String number = hall.receives(SIGN, Set.of(RENDERING), answers -> {});
        posts.askCorrections(number, Map.of(RENDERING, "没有提交效果图"));
        applicants.correct(number, RENDERING);

        assertThatThrownBy(() -> checkCorrections(number, Posts.stillWrong(APPLICATION, "没有填写截止日期")))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("一次性告知时没有指出问题")
                .hasMessageContaining("申请书");

        assertThat(hall.the(number).state()).isEqualTo(CaseState.RECEIVED);
    }

    @Test
    void refusesForWhatTheApplicantHasReplacedSince() {
        String number = hall.receives(SIGN, Set.of(RENDERING), answers -> {});
        posts.askCorrections(number, Map.of(RENDERING, "没有提交效果图"));
        applicants.handIn(number, APPLICATION);
        applicants.correct(number, RENDERING);

        checkCorrections(number, Posts.stillWrong(APPLICATION, "新的申请书没有盖章"));

        assertThat(archive.paper(number, DocumentKind.REFUSAL)).contains("新的申请书没有盖章");
    }

    @Test
    void endsWhenNothingIsCorrectedInTime() {
        String number = askedToCorrect();

        assertThat(hall.timer(number, "BoundaryEvent_CorrectionOverdue").getDuedate())
                .isEqualTo(Moments.endOf(LAST_DAY));
        hall.timePassesUntil(number, "BoundaryEvent_CorrectionOverdue");

        assertThat(archive.ends("accept", number)).containsExactly("EndEvent_Lapsed");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.LAPSED);
        assertThat(archive.papers(number))
                .containsExactly(DocumentKind.RECEIPT, DocumentKind.CORRECTION, DocumentKind.REFUSAL);
        assertThat(archive.paper(number, DocumentKind.REFUSAL))
                .contains("期限届满时没有收到告知书要求的材料。")
                .doesNotContain("。。");
    }

    /** All was uploaded in time, only the last click was not made. */
    @Test
    void checksWhatCameInInTimeThoughNobodySaidSo() {
        String number = askedToCorrect();
        applicants.handIn(number, RENDERING);
        applicants.handIn(number, APPLICATION);

        hall.timePassesUntil(number, "BoundaryEvent_CorrectionOverdue");

        assertThat(hall.openTasks(number)).containsExactly("UserTask_CheckCorrections");
        assertThat(archive.acts(number)).endsWith("视为提交补正材料");
        assertThat(hall.the(number).schedule().materialsReceivedOn()).isEqualTo(LAST_DAY);
        assertThat(hall.the(number).schedule().lastDay(TermKind.ANSWER)).contains(LocalDate.of(2026, 3, 30));
        checkCorrections(number, Map.of("acceptOutcome", "accepted"));
        assertThat(hall.the(number).state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(archive.papers(number)).doesNotContain(DocumentKind.REFUSAL);
    }

    @Test
    void saysWhatCameInWhereTheRestDidNot() {
        String number = askedToCorrect();
        applicants.handIn(number, RENDERING);

        hall.timePassesUntil(number, "BoundaryEvent_CorrectionOverdue");

        assertThat(hall.the(number).state()).isEqualTo(CaseState.LAPSED);
        assertThat(archive.paper(number, DocumentKind.REFUSAL))
                .contains("告知书要求的材料已收到户外广告效果图，没有收到设置大型户外广告及在城市建筑物、设施上悬挂、张贴宣传品申请书。");
    }

    /** However a flow is drawn. */
    @Test
    void endsNothingForWantOfWhatCameIn() {
        String number = askedToCorrect();
        applicants.handIn(number, RENDERING);
        applicants.handIn(number, APPLICATION);
        ClockUtil.setCurrentTime(Moments.endOf(LAST_DAY));

        assertThatThrownBy(() -> review.lapse(number)).hasMessageContaining("告知书要求的材料已经交齐");

        assertThat(hall.the(number).state()).isEqualTo(CaseState.IN_CORRECTION);
    }

    /** However a flow is drawn. */
    @Test
    void closesNothingBeforeItsDay() {
        String number = askedToCorrect();
        applicants.handIn(number, RENDERING);
        applicants.handIn(number, APPLICATION);

        assertThatThrownBy(() -> corrections.closeCorrections(number)).hasMessageContaining("补正期限到2026年3月23日为止");

        assertThat(hall.the(number).state()).isEqualTo(CaseState.IN_CORRECTION);
    }

    /** However a flow is drawn: before the applicant has answered, or the days are over, there is nothing to conclude. */
    @Test
    void concludesNothingWhileTheApplicantMayCorrect() {
        String number = askedToCorrect();

        assertThatThrownBy(
                        () -> refusing.refuse(number, Ground.STILL_INCOMPLETE, "没有补正。", null, Map.of(), Actor.SYSTEM))
                .isInstanceOf(CaseProblem.class);
        assertThatThrownBy(() -> acceptance.accept(number, Actor.SYSTEM)).isInstanceOf(CaseProblem.class);

        assertThat(hall.the(number).state()).isEqualTo(CaseState.IN_CORRECTION);
    }

    @Test
    void offersNoSecondNotice() {
        String number = askedToCorrect();
        applicants.correct(number, RENDERING, APPLICATION);

        assertThatThrownBy(() -> checkCorrections(number, Map.of("acceptOutcome", "corrections")))
                .isInstanceOf(CaseProblem.class)
                .hasMessage("受理结论不在可选范围内");
        assertThatThrownBy(() -> corrections.askCorrections(number, ALL, Actor.SYSTEM))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("依法不得再次要求补正");
        assertThat(hall.openTasks(number)).containsExactly("UserTask_CheckCorrections");
    }

    @Test
    void refusesANoticeWithMoreToSayOfOneMaterialThanAPersonReads() {
        String number = hall.receives(SIGN);
        Map<String, Object> line = Map.of("material", RENDERING, "reason", "没有标明尺寸。".repeat(28));

        assertThatThrownBy(() -> hall.does(
                        "window",
                        number,
                        "UserTask_CheckMaterials",
                        Map.of("acceptOutcome", "corrections", "findings", Collections.nCopies(12, line))))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("的补正原因合起来不得超过2000个字，请删减。");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.RECEIVED);
    }

    @Test
    void refusesANoticeThatForgetsAMissingMaterial() {
        String number = hall.receives(SIGN, Set.of(RENDERING, APPLICATION), answers -> {});

        assertThatThrownBy(() -> posts.askCorrections(number, Map.of(RENDERING, "没有提交效果图")))
                .isInstanceOf(CaseProblem.class)
                .hasMessage("一次性告知必须一次列全，还缺：设置大型户外广告及在城市建筑物、设施上悬挂、张贴宣传品申请书。");

        assertThat(hall.openTasks(number)).containsExactly("UserTask_CheckMaterials");
        assertThat(archive.state(number, RENDERING)).isEqualTo(MaterialState.MISSING);
    }

    @Test
    void takesCorrectionsOnlyOnce() {
        String number = askedToCorrect();
        applicants.correct(number, RENDERING, APPLICATION);

        assertThatThrownBy(() -> applicants.correct(number))
                .isInstanceOf(CaseProblem.class)
                .hasMessage("办件当前状态为“已收件”，不能进行此项操作。");
    }

    private String askedToCorrect() {
        String number = hall.receives(SIGN, Set.of(RENDERING, APPLICATION), answers -> {});
        posts.askCorrections(number, ALL);
        return number;
    }

    private void checkCorrections(String number, Map<String, Object> filledIn) {
        hall.does("window", number, "UserTask_CheckCorrections", filledIn);
    }
}
