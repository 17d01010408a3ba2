package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Applicants;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.CaseState;
import org.tongban.cases.step.Withdrawals;
import org.tongban.document.content.DocumentKind;

/** An applicant withdraws at any time before the decision, and everything unfinished stops. */
@HallTest
class WithdrawalTest {

    private static final String FOOD = "food-business-licence";
    private static final String RULES = "food-safety-rules-list";

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Applicants applicants;

    @Autowired
    Archive archive;

    @Autowired
    Withdrawals withdrawals;

    @Test
    void stopsTheCheckAtTheWindow() {
        String number = hall.receives(FOOD);

        assertStopped(number);

        assertThat(archive.papers(number)).containsExactly(DocumentKind.RECEIPT, DocumentKind.WITHDRAWAL);
        assertThat(archive.paper(number, DocumentKind.WITHDRAWAL)).contains("经营计划有变");
    }

    @Test
    void keepsAReasonOfFiveHundredCharactersWithItsLineEnds() {
        String number = hall.receives(FOOD);

        withdrawals.withdraw(number, "𠮷\r\n".repeat(250) + "   ");

        assertThat(hall.the(number).reason().orElseThrow()).isEqualTo("𠮷\n".repeat(249) + "𠮷");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({"长, 501, 撤回原因不得超过500个字符。", "'不\u0000办', 1, 撤回原因含有不能识别的字符，请删去后重新填写。"})
    void isRefusedForAReasonThatCannotBeKept(String words, int times, String sentence) {
        String number = hall.receives(FOOD);

        assertThatThrownBy(() -> withdrawals.withdraw(number, words.repeat(times)))
                .hasMessage(sentence);
        assertThat(hall.the(number).state()).isEqualTo(CaseState.RECEIVED);
    }

    @Test
    void stopsTheWaitForCorrections() {
        String number = hall.receives(FOOD, Set.of(RULES), answers -> {});
        posts.askCorrections(number, Map.of(RULES, "没有提交规章制度目录清单"));

        assertStopped(number);
    }

    @Test
    void stopsExaminationInspectionAndSupplyAtOnce() {
        String number = hall.receives(FOOD, Set.of(RULES), answers -> {});
        posts.acceptWithTolerance(number);
        posts.examine(number);
        posts.inspect("inspector", number);

        assertStopped(number);

        assertThat(archive.ends("inspect", number)).isEmpty();
        assertThat(archive.ends("supply-missing-material", number)).isEmpty();
        assertThat(archive.ends("limit-supervision", number)).containsExactly("EndEvent_Settled");
    }

    @Test
    void stopsTheCaseOnTheDeskOfTheHead() {
        String number = readyToDecide();

        assertStopped(number);

        assertThat(archive.ends("decide", number)).isEmpty();
    }

    @Test
    void isRefusedAfterTheDecision() {
        String number = readyToDecide();
        posts.approve(number);

        assertThatThrownBy(() -> applicants.withdraw(number))
                .isInstanceOf(CaseProblem.class)
                .hasMessage("办件已出件，不能再撤回申请。");

        assertThat(hall.openTasks(number)).containsExactly("UserTask_Deliver");
    }

    @Test
    void isRefusedAfterARejection() {
        String number = readyToDecide();
        posts.reject(number, "加工间生熟未分开。");

        assertThatThrownBy(() -> applicants.withdraw(number))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("不能再撤回申请");
    }

    @Test
    void waitsWhileTheAdministratorHasPausedTheCase() {
        String number = hall.receives(FOOD);
        hall.pauses(number);

        assertThatThrownBy(() -> applicants.withdraw(number)).hasMessage("本办件已由管理员暂停办理，恢复之后才能继续。");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.RECEIVED);

        hall.resumes(number);
        assertStopped(number);
    }

    private String readyToDecide() {
        String number = hall.receives(FOOD);
        posts.accept(number);
        posts.examine(number);
        posts.inspect(number);
        posts.review(number);
        return number;
    }

    private void assertStopped(String number) {
        applicants.withdraw(number);
        assertThat(archive.ends(FOOD, number)).containsExactly("EndEvent_Withdrawn");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.WITHDRAWN);
        assertThat(hall.the(number).schedule().closedAt()).isPresent();
        assertThat(hall.openTasks(number)).isEmpty();
        assertThat(archive.acts(number)).endsWith("撤回申请");
    }
}
