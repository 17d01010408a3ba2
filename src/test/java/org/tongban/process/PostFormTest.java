package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.CaseState;

/** A post's form is checked on the server, whichever way it comes in; the post reads what is wrong. */
@HallTest
class PostFormTest {

    private static final String CHECK = "UserTask_CheckMaterials";

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Archive archive;

    @Autowired
    TaskService tasks;

    @Test
    void wantsAConclusion() {
        refuses(Map.of()).hasMessage("受理结论必须填写");
    }

    @Test
    void wantsAConclusionFromWhoeverCompletesTheTaskWithoutItsForm() {
        String number = hall.receives("outdoor-advertising-permit");
        String task = hall.openTask(number, CHECK).getId();
        tasks.claim(task, "window");

        assertThatThrownBy(() -> tasks.complete(task))
                .isInstanceOf(CaseProblem.class)
                .hasMessage("受理结论必须填写");
        assertThatThrownBy(() -> tasks.complete(task, Map.of("acceptOutcome", "approved")))
                .isInstanceOf(CaseProblem.class)
                .hasMessage("受理结论不在可选范围内");

        staysOpen(number);
    }

    @Test
    void knowsNoConclusionButItsOwn() {
        refuses(Map.of("acceptOutcome", "lapsed")).hasMessage("受理结论不在可选范围内");
    }

    @Test
    void wantsAGroundAndAReasonForARefusal() {
        refuses(Map.of("acceptOutcome", "refused")).hasMessage("不予受理的情形必须填写 不予受理的理由必须填写");
    }

    @Test
    void wantsTheOrganToApplyToInstead() {
        refuses(Map.of("acceptOutcome", "refused", "refusalGround", "not-this-organ", "reason", "属于住建部门职权。"))
                .hasMessage("应当向其申请的行政机关必须填写");
    }

    @Test
    void takesNoReasonWhereNoneIsAskedFor() {
        refuses(Map.of("acceptOutcome", "accepted", "reason", "材料不实")).hasMessage("不予受理的理由在所选情形下不需填写");
    }

    @Test
    void wantsTheApplicantsWrittenPromiseForTolerance() {
        refuses(Map.of("acceptOutcome", "tolerated")).hasMessage("申请人已书面承诺按期补交所缺材料必须勾选");
    }

    @Test
    void wantsTheSignedLetterForACommitment() {
        refuses(Map.of("acceptOutcome", "committed", "commitmentSigned", false)).hasMessage("申请人已签署告知承诺书必须勾选");
    }

    @Test
    void wantsAtLeastOneFindingInANotice() {
        refuses(Map.of("acceptOutcome", "corrections")).hasMessageContaining("请至少填写一项");
    }

    @Test
    void knowsNoFieldButItsOwn() {
        refuses(Map.of("acceptOutcome", "accepted", "decision", "approved")).hasMessage("表单中没有此项：decision");
    }

    @Test
    void tellsTwentyFaultsAtOnceAndNoMore() {
        Map<String, String> row =
                IntStream.range(0, 100).boxed().collect(Collectors.toMap(column -> "cell" + column, column -> "x"));

        refuses(Map.of("acceptOutcome", "corrections", "findings", Collections.nCopies(100, row)))
                .satisfies(
                        refusal -> assertThat(refusal.getMessage().split(" ")).hasSize(20));
    }

    @Test
    void takesWordsInBracketsAsWords() {
        String number = hall.receives("outdoor-advertising-permit");
        posts.accept(number);

        hall.does(
                "examiner",
                number,
                "UserTask_ExamineMaterials",
                Map.of("conclusion", "pass", "opinion", "[附图二]已补章，{见附件}。"));

        assertThat(archive.opinion(number, "examine").text()).isEqualTo("[附图二]已补章，{见附件}。");
    }

    @Test
    void tellsWhoComesTooLate() {
        String number = hall.receives("outdoor-advertising-permit");
        String task = hall.openTask(number, CHECK).getId();
        posts.accept(number);

        assertThatThrownBy(() -> tasks.complete(task, Map.of("acceptOutcome", "accepted")))
                .isInstanceOf(CaseProblem.class)
                .hasMessage("这项任务已经办理完毕或者已经取消，请刷新任务列表。");
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refuses(Map<String, Object> filledIn) {
        String number = hall.receives("outdoor-advertising-permit");
        var refusal = assertThatThrownBy(() -> hall.does("window", number, CHECK, filledIn))
                .isInstanceOf(CaseProblem.class);
        staysOpen(number);
        return refusal;
    }

    private void staysOpen(String number) {
        assertThat(hall.openTasks(number)).containsExactly(CHECK);
        assertThat(hall.the(number).state()).isEqualTo(CaseState.RECEIVED);
        assertThat(archive.acts(number)).containsExactly("提交申请");
    }
}
