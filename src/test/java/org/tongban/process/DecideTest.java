package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.CaseState;
import org.tongban.cases.Ground;
import org.tongban.cases.ledger.Opinion;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.step.Deciding;
import org.tongban.document.content.DocumentKind;

/** Review and decision (行政许可法 第三十八条). */
@HallTest
class DecideTest {

    private static final String SIGN = "outdoor-advertising-permit";

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Archive archive;

    @Autowired
    CaseRegister register;

    @Autowired
    Deciding deciding;

    @Test
    void endsApprovedWithAWrittenDecision() {
        String number = examined();

        posts.review(number);
        posts.approve(number);

        assertThat(archive.ends("decide", number)).containsExactly("EndEvent_Approved");
        assertThat(archive.papers(number)).endsWith(DocumentKind.APPROVAL);
        assertThat(hall.the(number).schedule().decidedAt()).isPresent();
        assertThat(register.opinions(number))
                .extracting(Opinion::step, Opinion::personName, Opinion::post, Opinion::conclusion)
                .containsExactly(
                        tuple("check-materials", "王芳", "窗口受理岗", "受理"),
                        tuple("examine", "李明", "审查岗", "符合条件"),
                        tuple("review", "陈静", "审核岗", "符合条件"),
                        tuple("decide", "刘建国", "决定岗", "准予"));
    }

    @Test
    void endsRejectedWithReasonsAndRemedies() {
        String number = examined();

        posts.review(number);
        posts.reject(number, "设置位置遮挡消防登高面。");

        assertThat(archive.ends("decide", number)).containsExactly("EndEvent_Rejected");
        assertThat(archive.papers(number))
                .containsExactly(DocumentKind.RECEIPT, DocumentKind.ACCEPTANCE, DocumentKind.REJECTION);
        assertThat(archive.paper(number, DocumentKind.REJECTION))
                .contains("设置位置遮挡消防登高面。", "行政复议", "行政诉讼", "60日", "6个月");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.REJECTED);
        assertThat(hall.the(number).reason()).contains("设置位置遮挡消防登高面。");
    }

    @Test
    void refusesARejectionWithoutAReason() {
        String number = examined();
        posts.review(number);

        assertThatThrownBy(() -> hall.does("head", number, "UserTask_Decide", Map.of("decision", "rejected")))
                .isInstanceOf(CaseProblem.class)
                .hasMessage("不予的情形必须填写 不予的理由必须填写");
        assertThatThrownBy(() -> deciding.reject(number, Ground.UNMET_CONDITIONS, "设置位置遮挡消防登高面。", Actor.SYSTEM))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("有权决定的岗位没有作出“不予”的决定");

        assertThat(hall.openTasks(number)).containsExactly("UserTask_Decide");
        assertThat(archive.ends("decide", number)).isEmpty();
    }

    @Test
    void endsNothingAsAOneThingWithoutAFailedItem() {
        String item = examined();
        String whole = hall.receives("open-a-restaurant");
        posts.accept(whole);

        List.of(item, whole).forEach(number -> {
            CaseState before = hall.the(number).state();
            assertThatThrownBy(() -> deciding.concludeBundle(number, Actor.SYSTEM))
                    .isInstanceOf(CaseProblem.class)
                    .hasMessageContaining("前面的事项没有哪个没有办成");
            assertThat(hall.the(number).state()).isEqualTo(before);
        });
    }

    @Test
    void skipsTheReviewOfWhatIsDecidedOnCommitment() {
        String number = hall.receives("fire-safety-check");

        posts.acceptOnCommitment(number);

        assertThat(hall.openTasks(number)).containsExactly("UserTask_Decide");
        posts.approve(number);
        assertThat(archive.ends("decide", number)).containsExactly("EndEvent_Approved");
        assertThat(hall.passed(number)).doesNotContain("UserTask_Review");
    }

    private String examined() {
        String number = hall.receives(SIGN);
        posts.accept(number);
        posts.examine(number);
        return number;
    }
}
