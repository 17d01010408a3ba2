package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Applicants;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.CaseState;
import org.tongban.cases.ledger.LedgerEntry;
import org.tongban.cases.office.Endings;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.document.content.DocumentKind;
import org.tongban.engine.flow.RegisterSpeaks;

/** An administrator ends a case that cannot go on, and its applicant learns why. */
@HallTest
class EndingTest {

    private static final String FOOD = "food-business-licence";
    private static final String SIGN = "outdoor-advertising-permit";
    private static final String FIRE = "fire-safety-check";
    private static final String RULES = "food-safety-rules-list";
    private static final String WHY = "同一申请重复收件，已按先收到的一份办理。";
    private static final Actor ADMINISTRATOR = new Actor("admin", "管理员", "管理员");

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Applicants applicants;

    @Autowired
    Archive archive;

    @Autowired
    CaseRegister register;

    @Autowired
    Endings endings;

    @Autowired
    RegisterSpeaks speaks;

    @Autowired
    RuntimeService runtime;

    @Test
    void stopsAllThatRunsForTheCaseAndTellsTheApplicantWhy() {
        String number = hall.receives(FOOD, Set.of(RULES), answers -> {});
        posts.acceptWithTolerance(number);
        posts.examine(number);
        posts.inspect("inspector", number);

        end(number);

        assertEnded(number, CaseState.LAPSED);
        assertThat(register.ledger(number))
                .extracting(LedgerEntry::actor, LedgerEntry::post, LedgerEntry::act, LedgerEntry::note)
                .endsWith(tuple("admin", "管理员", "管理员终止办理", WHY));
        assertThat(archive.papers(number)).endsWith(DocumentKind.LAPSE).doesNotContain(DocumentKind.APPROVAL);
        assertThat(archive.paper(number, DocumentKind.LAPSE))
                .contains(WHY, "终止办理", "综合窗口", "重新提出申请", "向赣州市章贡区人民政府申请行政复议", "行政诉讼")
                .doesNotContain("结果不受影响", "行政许可法");
        assertThatThrownBy(() -> applicants.withdraw(number)).hasMessage("办件终止办理，不能再撤回申请。");
    }

    @Test
    void leavesALicenceThatIsIssuedAsItIs() {
        String number = reviewed();
        posts.approve(number);
        assertThat(hall.the(number).state()).isEqualTo(CaseState.ISSUED);

        end(number);

        assertEnded(number, CaseState.CLOSED);
        assertThat(archive.papers(number)).contains(DocumentKind.APPROVAL).endsWith(DocumentKind.LAPSE);
        assertThat(archive.paper(number, DocumentKind.LAPSE))
                .contains("下列事项已经办成，结果不受影响")
                .doesNotContain("重新提出申请");
    }

    @Test
    void stopsTheVerificationOfACommitment() {
        String number = hall.receives(FIRE);
        posts.acceptOnCommitment(number);
        posts.approve(number);
        posts.deliver(number);
        assertThat(hall.openTasks(number)).containsExactly("UserTask_VerifyCommitment");

        end(number);

        assertEnded(number, CaseState.CLOSED);
    }

    @Test
    void endsAOneThingWithItsItemsAndKeepsWhatIsDecided() {
        String number = hall.receives("open-a-restaurant");
        posts.accept(number);
        String shop = hall.child(number, "individual-business-registration");
        assertThat(hall.the(shop).state()).isEqualTo(CaseState.ISSUED);

        end(number);

        assertEnded(number, CaseState.LAPSED);
        hall.children(number).stream()
                .map(Case::number)
                .filter(child -> !child.equals(shop))
                .forEach(child -> {
                    assertEnded(child, CaseState.LAPSED);
                    assertThat(archive.acts(child)).endsWith(Endings.ACT);
                });
        assertEnded(shop, CaseState.CLOSED);
        assertThat(archive.paper(number, DocumentKind.LAPSE))
                .contains("没有办结的事项由下列机关和单位分别处理", "结果不受影响：“个体工商户登记”。", "重新提出申请");
    }

    @Test
    void endsNoItemOfAOneThingByItself() {
        String number = hall.receives("open-a-restaurant");
        posts.accept(number);
        String food = hall.child(number, FOOD);

        assertThatThrownBy(() -> end(food))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("不能单独终止")
                .hasMessageContaining(number);

        assertThat(hall.the(food).state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(hall.openTasks(food)).isNotEmpty();
    }

    @Test
    void endsByItselfWhatIsLeftOfAOneThingThatIsClosed() {
        var restaurant = Restaurant.applies(hall, answers -> answers.put("fireCommitment", true))
                .isAccepted();
        String fire = restaurant.child(FIRE);
        hall.does("head", fire, "UserTask_Decide", Map.of("decision", "approved"));
        restaurant.isExamined();
        restaurant.inspectAlone(FOOD);
        restaurant.approve(FOOD, SIGN);
        restaurant.isDelivered();
        assertThat(hall.openTasks(fire)).containsExactly("UserTask_VerifyCommitment");

        end(fire);

        assertEnded(fire, CaseState.CLOSED);
    }

    @Test
    void endsACaseWhoseFlowIsGone() {
        String number = hall.receives(SIGN);
        speaks.say(() ->
                runtime
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .rootProcessInstances()
                        .list()
                        .stream()
                        .map(ProcessInstance::getId)
                        .forEach(
                                instance -> runtime.deleteProcessInstance(instance, "as an older version allowed it")));
        assertThat(hall.running(number)).isEmpty();

        end(number);

        assertEnded(number, CaseState.LAPSED);
        assertThat(archive.papers(number)).endsWith(DocumentKind.LAPSE);
    }

    @Test
    void endsACaseThatRests() {
        String number = hall.receives(SIGN);
        posts.accept(number);
        hall.pauses(number);

        end(number);

        assertEnded(number, CaseState.LAPSED);
    }

    @Test
    void endsNothingTwiceAndNothingThatHasEnded() {
        String number = hall.receives(SIGN);
        end(number);

        assertThatThrownBy(() -> end(number)).isInstanceOf(CaseProblem.class).hasMessage("本办件已经是“终止办理”，不能再终止办理。");
        assertThat(archive.papers(number)).containsExactly(DocumentKind.RECEIPT, DocumentKind.LAPSE);
    }

    @Test
    void doesNotEndWhatHasGoneOnSinceItWasSeen() {
        String number = reviewed();
        CaseState seen = hall.the(number).state();
        posts.approve(number);

        assertThatThrownBy(() -> endings.end(number, seen, WHY, ADMINISTRATOR))
                .isInstanceOf(CaseProblem.class)
                .hasMessage("刚刚有人办理了本办件，现在是“已出件”，没有终止。请重新查看后再决定。");

        assertThat(hall.openTasks(number)).containsExactly("UserTask_Deliver");
    }

    @ParameterizedTest(name = "{0} × {1}")
    @CsvSource({"' ', 1, 请填写终止办理的原因，申请人会看到。", "'长', 501, 终止原因不得超过500个字符。", "'不\u0000办', 1, 终止原因含有不能识别的字符，请删去后重新填写。"})
    void wantsAReasonThatCanBeKept(String words, int times, String sentence) {
        String number = hall.receives(SIGN);

        assertThatThrownBy(() -> endings.end(number, CaseState.RECEIVED, words.repeat(times), ADMINISTRATOR))
                .isInstanceOf(CaseProblem.class)
                .hasMessage(sentence);

        assertThat(hall.openTasks(number)).containsExactly("UserTask_CheckMaterials");
    }

    private String reviewed() {
        String number = hall.receives(SIGN);
        posts.accept(number);
        posts.examine(number);
        posts.review(number);
        return number;
    }

    private void end(String number) {
        endings.end(number, hall.the(number).state(), WHY, ADMINISTRATOR);
    }

    private void assertEnded(String number, CaseState state) {
        assertThat(hall.the(number).state()).isEqualTo(state);
        assertThat(hall.the(number).reason()).contains(WHY);
        assertThat(hall.the(number).schedule().closedAt()).isPresent();
        assertThat(hall.openTasks(number)).isEmpty();
        assertThat(hall.running(number)).isEmpty();
    }
}
