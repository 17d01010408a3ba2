package org.tongban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongban.TwoPeople.DONE;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseState;
import org.tongban.cases.Channel;
import org.tongban.cases.intake.Applications;
import org.tongban.cases.ledger.Opinion;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.material.MaterialState;
import org.tongban.cases.office.Endings;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.step.Withdrawals;
import org.tongban.cases.supply.Supplies;
import org.tongban.document.Documents;
import org.tongban.document.ListedDocument;
import org.tongban.document.content.DocumentKind;

/** Two people act on the same case at the same moment: nothing is lost, nothing happens twice, nobody sees a crash. */
@HallTest
class TwoPeopleAtOnceTest {

    private static final String FOOD = "food-business-licence";
    private static final String SIGN = "outdoor-advertising-permit";
    private static final String RENDERING = "outdoor-advertising-rendering";
    private static final int ROUNDS = 3;

    @Autowired
    Hall hall;

    @Autowired
    TwoPeople two;

    @Autowired
    CaseRegister register;

    @Autowired
    Documents documents;

    @Autowired
    Applications applications;

    @Autowired
    Supplies supplies;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    Endings endings;

    @RepeatedTest(ROUNDS)
    void keepsTheFindingsOfBothInspectorsAndGoesOnOnce() throws Exception {
        String number = accepted(FOOD);
        List<Task> visits = two.openTasks(number, "UserTask_InspectOnSite");
        Map<String, Object> seen = Map.of("finding", "pass", "record", "布局与图纸一致");

        List<String> refusals = two.atOnce(
                () -> two.submits("inspector", visits.get(0), seen),
                () -> two.submits("inspector2", visits.get(1), seen));

        assertThat(refusals).containsExactly(DONE, DONE);
        assertThat(register.opinions(number))
                .filteredOn(opinion -> opinion.step().equals("inspect"))
                .extracting(Opinion::person)
                .containsExactlyInAnyOrder("inspector", "inspector2");
        assertThat(hall.openTasks(number)).containsExactly("UserTask_Review");
    }

    @RepeatedTest(ROUNDS)
    void letsOneOfTwoClerksCompleteATaskAndTellsTheOther() throws Exception {
        String number = hall.receives(SIGN);
        Task check = two.openTasks(number, "UserTask_CheckMaterials").get(0);
        two.claims("window", check);
        Map<String, Object> accept = Map.of("acceptOutcome", "accepted");

        List<String> refusals =
                two.atOnce(() -> two.submits("window", check, accept), () -> two.submits("window", check, accept));

        assertThat(refusals).containsOnlyOnce(DONE).contains("这项任务已经办理完毕或者已经取消，请刷新任务列表。");
        assertThat(hall.openTasks(number)).containsExactly("UserTask_ExamineMaterials");
        assertThat(documents.of(number))
                .extracting(ListedDocument::kind)
                .containsExactly(DocumentKind.RECEIPT, DocumentKind.ACCEPTANCE);
    }

    @RepeatedTest(ROUNDS)
    void letsAnUploadComeBeforeTheWindowLooksOrNotAtAll() throws Exception {
        String number = hall.receives(SIGN);
        Task check = hall.openTask(number, "UserTask_CheckMaterials");

        List<String> told = two.atOnce(() -> two.claims("window", check), () -> {
            supplies.putMaterial(number, RENDERING, "新.pdf", new ByteArrayInputStream(hall.pdf()));
            return DONE;
        });
        String seen = hall.material(number, RENDERING).file().orElseThrow().name();

        assertThat(told.get(0)).isEqualTo(DONE);
        assertThat(two.submits("window", check, Map.of("acceptOutcome", "accepted")))
                .isEqualTo(DONE);
        assertThat(hall.the(number).state()).isEqualTo(CaseState.ACCEPTED);
        CaseMaterial rendering = hall.material(number, RENDERING);
        assertThat(rendering.state()).isEqualTo(MaterialState.CHECKED);
        boolean taken = told.get(1).equals(DONE);
        assertThat(rendering.file().orElseThrow().name()).isEqualTo(seen);
        assertThat(seen.equals("新.pdf")).isEqualTo(taken);
        assertThat(taken ? "" : told.get(1)).isIn("", "窗口正在核对材料，现在不能补交或者更换。请等待窗口答复。");
    }

    @RepeatedTest(ROUNDS)
    void putsAFileToADraftBeforeItIsSubmittedOrNotAtAll() throws Exception {
        Map<String, Object> answers = hall.answers(SIGN);
        String draft = applications.open(SIGN, null, Channel.API).id();
        List<String> numbers = new ArrayList<>();

        List<String> told = two.atOnce(
                () -> {
                    numbers.add(applications.submit(draft, answers, null).caseNumber());
                    return DONE;
                },
                () -> {
                    applications.putMaterial(draft, RENDERING, "图.pdf", new ByteArrayInputStream(hall.pdf()));
                    return DONE;
                });

        assertThat(told.get(0)).isEqualTo(DONE);
        assertThat(hall.material(numbers.get(0), RENDERING).file().isPresent())
                .isEqualTo(told.get(1).equals(DONE));
    }

    @RepeatedTest(ROUNDS)
    void opensOneCaseForASubmissionSentTwice() throws Exception {
        Map<String, Object> answers = hall.answers(SIGN);
        String draft = applications.open(SIGN, null, Channel.API).id();
        List<String> numbers = new ArrayList<>();
        Callable<String> submission = () -> {
            String number = applications.submit(draft, answers, "the-same-key").caseNumber();
            synchronized (numbers) {
                numbers.add(number);
            }
            return DONE;
        };

        two.atOnce(submission, submission);
        submission.call();

        assertThat(Set.copyOf(numbers)).hasSize(1);
        assertThat(hall.openTasks(numbers.get(0))).containsExactly("UserTask_CheckMaterials");
    }

    @RepeatedTest(ROUNDS)
    void letsEitherTheWithdrawalOrTheDecisionWin() throws Exception {
        String number = accepted(SIGN);
        hall.does("reviewer", number, "UserTask_Review", Map.of("conclusion", "pass", "opinion", "同意"));
        Task decision = hall.openTask(number, "UserTask_Decide");

        List<String> refusals = two.atOnce(() -> two.submits("head", decision, Map.of("decision", "approved")), () -> {
            withdrawals.withdraw(number, "不设了");
            return DONE;
        });

        assertThat(refusals).containsOnlyOnce(DONE);
        if (refusals.get(0).equals(DONE)) {
            assertThat(hall.the(number).state()).isEqualTo(CaseState.ISSUED);
            assertThat(hall.openTasks(number)).containsExactly("UserTask_Deliver");
        } else {
            assertThat(hall.the(number).state()).isEqualTo(CaseState.WITHDRAWN);
            assertThat(hall.running(number)).isEmpty();
        }
    }

    @RepeatedTest(ROUNDS)
    void letsOneOfTwoAdministratorsEndACaseAndTellsTheOther() throws Exception {
        String number = accepted(SIGN);

        List<String> told = two.atOnce(() -> ends(number), () -> ends(number));

        assertThat(told).containsOnlyOnce(DONE).contains("本办件已经是“终止办理”，不能再终止办理。");
        assertThat(hall.running(number)).isEmpty();
        assertThat(documents.of(number)).extracting(ListedDocument::kind).containsOnlyOnce(DocumentKind.LAPSE);
    }

    @RepeatedTest(ROUNDS)
    void letsEitherTheEndOrTheDecisionWin() throws Exception {
        String number = accepted(SIGN);
        hall.does("reviewer", number, "UserTask_Review", Map.of("conclusion", "pass", "opinion", "同意"));
        Task decision = hall.openTask(number, "UserTask_Decide");

        List<String> told =
                two.atOnce(() -> two.submits("head", decision, Map.of("decision", "approved")), () -> ends(number));

        assertThat(told).containsOnlyOnce(DONE);
        if (told.get(0).equals(DONE)) {
            assertThat(told.get(1)).isEqualTo("刚刚有人办理了本办件，现在是“已出件”，没有终止。请重新查看后再决定。");
            assertThat(hall.openTasks(number)).containsExactly("UserTask_Deliver");
        } else {
            assertThat(told.get(0)).isEqualTo("这项任务已经办理完毕或者已经取消，请刷新任务列表。");
            assertThat(hall.the(number).state()).isEqualTo(CaseState.LAPSED);
            assertThat(hall.running(number)).isEmpty();
        }
    }

    private String ends(String number) {
        endings.end(number, CaseState.IN_REVIEW, "重复收件。", new Actor("admin", "管理员", "管理员"));
        return DONE;
    }

    private String accepted(String offering) {
        String number = hall.receives(offering);
        hall.does("window", number, "UserTask_CheckMaterials", Map.of("acceptOutcome", "accepted"));
        hall.does("examiner", number, "UserTask_ExamineMaterials", Map.of("conclusion", "pass", "opinion", "材料真实完整"));
        return number;
    }
}
