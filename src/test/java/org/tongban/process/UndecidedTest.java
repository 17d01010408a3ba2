package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongban.Designers.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.CaseState;
import org.tongban.cases.step.ChildAcceptance;
import org.tongban.cases.step.Completion;
import org.tongban.cases.step.Hearings;
import org.tongban.cases.step.Review;
import org.tongban.cases.step.Silence;
import org.tongban.engine.flow.RegisterSpeaks;

/** A model is drawn so that it decides otherwise than the person, or without one: the register does not decide with it. */
@HallTest
class UndecidedTest {

    private static final String ITEM = "individual-business-registration";
    private static final String DECIDE = "UserTask_DecideOnTheSpot";
    private static final String ON_THE_SPOT = "decide-on-the-spot";
    private static final Map<String, Object> REJECTED =
            Map.of("decision", "rejected", "rejectionGround", "unmet-conditions", "reason", "授权委托书没有载明代理权限。");

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Archive archive;

    @Autowired
    ChildAcceptance children;

    @Autowired
    Silence silence;

    @Autowired
    Review review;

    @Autowired
    Hearings hearings;

    @Autowired
    Completion completion;

    @Autowired
    RepositoryService models;

    @Autowired
    RegisterSpeaks register;

    @Autowired
    TestRestTemplate modeler;

    private final List<String> deployed = new ArrayList<>();

    @AfterEach
    void clear() {
        register.say(() -> deployed.forEach(deployment -> models.deleteDeployment(deployment, true)));
    }

    @Test
    void doesNotApproveWhatThePersonRejected() {
        deploys("${decision == 'rejected'}", "${acceptOutcome == 'refused'}");
        String number = accepted();

        assertUndecided(number, () -> decides(number, REJECTED));
    }

    @Test
    void doesNotRejectWhatThePersonApproved() {
        deploys("${decision == 'rejected'}", "${decision != 'rejected'}");
        String number = accepted();

        assertUndecided(number, () -> decides(number, Map.of("decision", "approved")));
    }

    @Test
    void doesNotApproveWhatNobodyDecided() {
        deploys("targetRef=\"" + DECIDE + "\"", "targetRef=\"ServiceTask_Approve\"");
        String number = received();

        assertUndecided(number, () -> posts.accept(number));
    }

    @Test
    void doesNotRefuseWhatTheWindowAccepted() {
        deploysTheStage("accept", "${acceptOutcome == 'refused'}", "${acceptOutcome == 'accepted'}");
        String number = received();

        assertUndecided(number, () -> posts.accept(number));
    }

    @Test
    void doesNotAcceptWhatTheWindowRefused() {
        deploysTheStage("accept", "${acceptOutcome == 'refused'}", "${acceptOutcome == 'tolerated'}");
        String number = received();

        assertUndecided(number, () -> posts.refuseAsAnothers(number));
    }

    /** Whatever else the form asks, and however that is called. */
    @Test
    void doesNotTakeAnotherAnswerForTheDecision() {
        deploysAsBuilt(Map.of(
                ITEM + ".bpmn",
                changed("processes/item/" + ITEM + ".bpmn", "${decision == 'rejected'}", "${decision == 'approved'}"),
                ON_THE_SPOT + ".form",
                changed(
                        "forms/post/" + ON_THE_SPOT + ".form",
                        "{\n      \"type\": \"radio\",\n      \"id\": \"Field_Decision\"",
                        """
                        {"type": "radio", "id": "Field_Conclusion", "key": "conclusion", "label": "公开查阅",
                          "values": [{"label": "准予", "value": "open"}], "validate": {"required": true}},
                        {"type": "radio", "id": "Field_Decision\"""")));
        String number = accepted();

        Map<String, Object> filledIn = new HashMap<>(REJECTED);
        filledIn.put("conclusion", "open");
        assertUndecided(number, () -> decides(number, filledIn));
    }

    @Test
    void doesNotKeepALicenceThatTheHeadRevoked() {
        deploysTheStage("revoke", "${revocation == 'kept'}", "${revocation == 'revoked'}");
        String number = heard();

        assertUndecided(number, () -> posts.revoke(number));
    }

    @Test
    void doesNotCloseWhatTheVerifierFoundFalse() {
        deploysTheStage("verify-commitment", "${commitmentTrue == 'no'}", "${commitmentTrue == 'yes'}");
        String number = delivered();

        assertUndecided(number, () -> posts.verify(number, "no"));
    }

    @Test
    void doesNotIntendToRevokeWhatTheVerifierFoundTrue() {
        deploysTheStage("verify-commitment", "${commitmentTrue == 'no'}", "${commitmentTrue == 'yes'}");
        String number = delivered();

        assertUndecided(number, () -> posts.verify(number, "yes"));
    }

    /** However a flow is drawn: an item goes with a one-thing that the window has accepted, and with nothing else. */
    @Test
    void acceptsNoItemWithoutItsOneThing() {
        String single = received();
        String whole = hall.receives("open-a-restaurant");

        assertThatThrownBy(() -> children.acceptWithBundle(single, false, 0)).hasMessageContaining("只有已经受理的一件事");
        String item = hall.child(whole, ITEM);
        assertThatThrownBy(() -> children.acceptWithBundle(item, false, 0)).hasMessageContaining("只有已经受理的一件事");

        assertThat(hall.the(single).state()).isEqualTo(CaseState.RECEIVED);
        assertThat(hall.the(item).state()).isEqualTo(CaseState.RECEIVED);
    }

    /** However a flow is drawn: nothing is summed up that is still being handled, and nothing closed that nobody has handed over. */
    @Test
    void leavesNothingOut() {
        String whole = hall.receives("open-a-restaurant");
        posts.accept(whole);
        assertThatThrownBy(() -> completion.makeLicence(whole)).hasMessageContaining("还没有办结，不能汇总");

        String number = accepted();
        decides(number, Map.of("decision", "approved"));
        assertThatThrownBy(() -> completion.deliver(number, Actor.SYSTEM)).hasMessageContaining("还没有送达结果");

        assertThat(hall.the(whole).state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(hall.the(number).state()).isEqualTo(CaseState.ISSUED);
    }

    /** However the post's form is called in which somebody examines. */
    @Test
    void letsNobodyDecideWhatTheyExaminedByAFormOfAnotherName() {
        String sign = "outdoor-advertising-permit";
        deploys(Map.of(
                sign + ".bpmn",
                changed("processes/item/" + sign + ".bpmn", "formRef=\"examine\"", "formRef=\"examine-more\""),
                "examine-more.form",
                changed("forms/post/examine.form", "\"id\": \"examine\"", "\"id\": \"examine-more\"")));
        String number = hall.receives(sign);
        posts.accept(number);
        hall.does("admin", number, "UserTask_ExamineMaterials", Map.of("conclusion", "pass", "opinion", "符合条件。"));
        posts.review(number);

        assertThatThrownBy(() -> hall.does("admin", number, "UserTask_Decide", Map.of("decision", "approved")))
                .hasMessageContaining("您已经审查过本办件");
        posts.approve(number);
    }

    /** Before there is a result, nobody hands it over. */
    @Test
    void handsOverNothingThatIsNotMade() {
        deploysTheStage(
                "issue",
                changed(
                                "processes/stage/issue.bpmn",
                                "sourceRef=\"StartEvent_DecisionMade\" targetRef=\"ServiceTask_MakeLicence\"",
                                "sourceRef=\"StartEvent_DecisionMade\" targetRef=\"UserTask_Deliver\"")
                        .replace(
                                "sourceRef=\"UserTask_Deliver\" targetRef=\"ServiceTask_Close\"",
                                "sourceRef=\"UserTask_Deliver\" targetRef=\"ServiceTask_MakeLicence\"")
                        .replace(
                                "sourceRef=\"Gateway_ResultToDeliver\" targetRef=\"UserTask_Deliver\"",
                                "sourceRef=\"Gateway_ResultToDeliver\" targetRef=\"ServiceTask_Close\""));
        String number = accepted();
        decides(number, Map.of("decision", "approved"));
        List<String> acts = archive.acts(number);

        assertThatThrownBy(() -> posts.deliver(number)).hasMessageContaining("结果还没有制作");

        assertThat(hall.the(number).state()).isEqualTo(CaseState.DECIDED);
        assertThat(archive.acts(number)).isEqualTo(acts);
    }

    @Test
    void startsNoDeliveryOutOfItself() {
        deploysTheStage(
                "issue",
                "sourceRef=\"StartEvent_ResultMade\" targetRef=\"UserTask_Deliver\"",
                "sourceRef=\"StartEvent_ResultMade\" targetRef=\"ServiceTask_StartDelivery\"");
        String whole = hall.receives("open-a-restaurant");

        assertThatThrownBy(() -> posts.accept(whole)).hasMessageContaining("不能再次启动");

        assertThat(hall.the(whole).state()).isEqualTo(CaseState.RECEIVED);
    }

    @Test
    void startsNoVerificationOutOfItself() {
        deploysTheStage(
                "verify-commitment",
                "<bpmn:serviceTask id=\"ServiceTask_ConfirmCommitment\" name=\"确认承诺属实\" camunda:expression=\"${register.confirmCommitment(execution)}\"",
                "<bpmn:serviceTask id=\"ServiceTask_ConfirmCommitment\" name=\"确认承诺属实\" camunda:expression=\"${register.startVerification(execution)}\"");
        String number = delivered();

        assertThatThrownBy(() -> posts.verify(number, "yes")).hasMessageContaining("不能再次启动");
    }

    /** A flow that draws the end of a limit where it has not ended. */
    @Test
    void countsNothingAsLateBeforeItIs() {
        String number = received();
        List<String> acts = archive.acts(number);

        assertThatThrownBy(() -> silence.countAsAccepted(number)).hasMessageContaining("答复期限到");
        assertThatThrownBy(() -> review.lapse(number)).hasMessageContaining("没有补正期限");
        String licensed = delivered();
        posts.verify(licensed, "no");
        assertThatThrownBy(() -> hearings.noteSilence(licensed)).hasMessageContaining("陈述期限到");

        assertThat(archive.acts(number)).isEqualTo(acts);
    }

    /** A food licence on a commitment that was found false. */
    private String heard() {
        String number = delivered();
        posts.verify(number, "no");
        posts.hear(number);
        return number;
    }

    private String delivered() {
        String number = hall.receives("food-business-licence", Set.of(), answers -> {
            answers.put("applicationType", "renewal");
            answers.put("foodLicenceNumber", "JY23607020012345");
            answers.put("conditionsUnchanged", true);
            answers.put("foodCommitment", true);
        });
        posts.acceptOnCommitment(number);
        posts.approve(number);
        posts.deliver(number);
        return number;
    }

    private void decides(String number, Map<String, Object> form) {
        hall.does("window", number, DECIDE, form);
    }

    private String accepted() {
        String number = received();
        posts.accept(number);
        return number;
    }

    /** By an agent, so that no rule decides. */
    private String received() {
        return hall.receives(ITEM, Set.of(), IndividualBusinessRegistrationTest::byAgent);
    }

    private void assertUndecided(String number, ThrowingCallable act) {
        CaseState before = hall.the(number).state();
        List<String> acts = archive.acts(number);

        assertThatThrownBy(act).isInstanceOf(CaseProblem.class).hasMessageContaining("有权决定的岗位没有作出");

        assertThat(hall.the(number).state()).isEqualTo(before);
        assertThat(archive.acts(number)).isEqualTo(acts);
    }

    /** Where the check refuses such a model, so much the better; this is what holds where it does not. */
    private void deploys(String drawn, String otherwise) {
        deploys(Map.of(ITEM + ".bpmn", changed("processes/item/" + ITEM + ".bpmn", drawn, otherwise)));
    }

    /** No designer may: this is a system that was built with another stage. */
    private void deploysTheStage(String stage, String drawn, String otherwise) {
        deploysTheStage(stage, changed("processes/stage/" + stage + ".bpmn", drawn, otherwise));
    }

    private void deploysTheStage(String stage, String model) {
        deploysAsBuilt(Map.of(stage + ".bpmn", model));
    }

    private void deploysAsBuilt(Map<String, String> files) {
        DeploymentBuilder deployment = models.createDeployment().name("SpringAutoDeployment");
        files.forEach(deployment::addString);
        deployed.add(deployment.deploy().getId());
    }

    private void deploys(Map<String, String> files) {
        ResponseEntity<JsonNode> answer = DeployButton.press(modeler, "decides otherwise", files);
        assertThat(answer.getStatusCode()).as(String.valueOf(answer.getBody())).isEqualTo(HttpStatus.OK);
        deployed.add(answer.getBody().path("id").asText());
    }

    private static String changed(String path, String drawn, String otherwise) {
        String text = file(path);
        assertThat(text).contains(drawn);
        return text.replace(drawn, otherwise);
    }
}
