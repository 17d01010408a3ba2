package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongban.Designers.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Applicants;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseState;
import org.tongban.cases.step.Deciding;
import org.tongban.cases.step.Withdrawals;
import org.tongban.engine.flow.RegisterSpeaks;

/** An item's flow is drawn past what law asks for: the register does not go on, and nothing of the step is kept. */
@HallTest
class LeftOutTest {

    private static final String FIRE = "fire-safety-check";
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

    @Autowired
    Deciding deciding;

    @Autowired
    RepositoryService models;

    @Autowired
    RegisterSpeaks register;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    private final List<String> deployed = new ArrayList<>();

    @AfterEach
    void clear() {
        register.say(() -> deployed.forEach(deployment -> models.deleteDeployment(deployment, true)));
    }

    /** 国办发〔2020〕42号: what is decided on a commitment is verified. */
    @Test
    void aCommitmentIsNotLeftUnverified() {
        deploys(FIRE, """
                targetRef="EndEvent_AwaitingVerification">
                      <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${acceptOutcome == 'committed'}""", """
                targetRef="EndEvent_AwaitingVerification">
                      <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${acceptOutcome == 'lapsed'}""");
        String number = hall.receives(FIRE, Set.of(), answers -> answers.put("fireCommitment", true));
        posts.acceptOnCommitment(number);
        posts.approve(number);
        List<String> acts = archive.acts(number);

        assertThatThrownBy(() -> posts.deliver(number)).hasMessageContaining("流程已到终点，办件却还是“已出件”");

        assertThat(archive.acts(number)).isEqualTo(acts);
        assertThat(hall.openTasks(number)).containsExactly("UserTask_Deliver");
    }

    /** 容缺受理: the decision waits for what is missing. */
    @Test
    void nothingIsGrantedWithoutWhatWasToleratedAsMissing() {
        deploys(FOOD, "${acceptOutcome == 'tolerated'}", "${acceptOutcome == 'deemed'}");
        String number = hall.receives(FOOD, Set.of(RULES), answers -> {});
        hall.does(
                "window",
                number,
                "UserTask_CheckMaterials",
                Map.of("acceptOutcome", "tolerated", "promiseGiven", true));
        posts.examine(number);
        posts.inspect(number);
        posts.review(number);

        assertThatThrownBy(() -> posts.approve(number)).hasMessageContaining("容缺的材料还没有补齐、核对，不能准予");

        applicants.handIn(number, RULES);
        assertThatThrownBy(() -> posts.approve(number)).hasMessageContaining("容缺的材料还没有补齐、核对，不能准予");

        assertThat(hall.the(number).state()).isEqualTo(CaseState.IN_REVIEW);
    }

    @Test
    void noRuleApprovesWhatPeopleLookInto() {
        String number = hall.receives(FOOD);
        posts.accept(number);
        deciding.approvedByRule(number, "材料齐全。");

        assertThatThrownBy(() -> deciding.approve(number, Actor.SYSTEM)).hasMessageContaining("两名以上核查人员还没有核查完毕");

        String sign = hall.receives("outdoor-advertising-permit");
        posts.accept(sign);
        deciding.approvedByRule(sign, "材料齐全。");
        assertThatThrownBy(() -> deciding.approve(sign, Actor.SYSTEM)).hasMessageContaining("有权决定的岗位没有作出");
    }

    @Test
    void nothingIsWithdrawnThatNobodyWithdrew() {
        String number = hall.receives("outdoor-advertising-permit");
        posts.accept(number);

        assertThatThrownBy(() -> withdrawals.requireWithdrawn(number)).hasMessageContaining("申请人没有撤回申请");
    }

    /** A stage whose refusal tells nobody: the window's act is not kept as done. */
    @Test
    void noFlowEndsBeforeItsCase() {
        String stage = file("processes/stage/accept.bpmn");
        String told = stage.replaceFirst("<bpmn:messageEventDefinition [^>]*register.refuse[^>]*/>", "");
        assertThat(told).isNotEqualTo(stage);
        deploysAs("accept", told);
        String number = hall.receives("outdoor-advertising-permit");

        assertThatThrownBy(() -> posts.refuse(number)).hasMessageContaining("流程已到终点，办件却还是“已收件”");

        assertThat(hall.openTasks(number)).containsExactly("UserTask_CheckMaterials");
    }

    /** An item leaves behind its decision by an error that its one-thing catches: it would stay decided, with no result for ever. */
    @Test
    void noItemIsLetGoBeforeItsResult() {
        String whole = file("processes/bundle/open-a-restaurant.bpmn");
        String sign = file("processes/item/" + Restaurant.SIGN + ".bpmn");
        deploysUnchecked("open-a-restaurant", with(whole, """
                <bpmn:boundaryEvent id="BoundaryEvent_Elsewhere" attachedToRef="CallActivity_PermitOutdoorAdvertising">
                  <bpmn:errorEventDefinition errorRef="Error_Elsewhere" />
                </bpmn:boundaryEvent>
                <bpmn:sequenceFlow id="Flow_Elsewhere" sourceRef="BoundaryEvent_Elsewhere" targetRef="Gateway_ItemsJoin" />"""));
        deploysUnchecked(
                Restaurant.SIGN,
                with(
                        sign.replace(
                                "Gateway_Decision\" targetRef=\"CallActivity_Issue",
                                "Gateway_Decision\" targetRef=\"EndEvent_Elsewhere"),
                        """
                        <bpmn:endEvent id="EndEvent_Elsewhere">
                          <bpmn:errorEventDefinition errorRef="Error_Elsewhere" />
                        </bpmn:endEvent>"""));
        Restaurant restaurant = Restaurant.applies(hall).isAccepted();
        restaurant.examine(Restaurant.SIGN);
        restaurant.review(Restaurant.SIGN);
        String number = restaurant.child(Restaurant.SIGN);

        assertThatThrownBy(() -> posts.approve(number)).hasMessageContaining("流程已到终点，办件却还是“已决定”");

        assertThat(restaurant.state(Restaurant.SIGN)).isEqualTo(CaseState.IN_REVIEW);
        assertThat(hall.openTasks(number)).containsExactly("UserTask_Decide");
    }

    private static String with(String model, String elements) {
        return model.replaceFirst("<bpmn:subProcess", elements + "<bpmn:subProcess")
                .replace(
                        "</bpmn:process>",
                        "</bpmn:process><bpmn:error id=\"Error_Elsewhere\" errorCode=\"elsewhere\" />");
    }

    /** As an older version let it be deployed. */
    private void deploysUnchecked(String key, String model) {
        List<Deployer> all = engine.getDeployers();
        engine.getDeploymentCache()
                .setDeployers(all.stream()
                        .filter(deployer -> !deployer.getClass().getSimpleName().equals("DeploymentCheck"))
                        .toList());
        try {
            deploysAs(key, model);
        } finally {
            engine.getDeploymentCache().setDeployers(all);
        }
    }

    private void deploys(String item, String drawn, String otherwise) {
        String model = file("processes/item/" + item + ".bpmn");
        assertThat(model).contains(drawn);
        deploysAs(item, model.replace(drawn, otherwise));
    }

    /** As a system that was built so would hold it; its rules may find it before, which is so much the better. */
    private void deploysAs(String key, String model) {
        deployed.add(models.createDeployment()
                .name("SpringAutoDeployment")
                .addString(key + ".bpmn", model)
                .deploy()
                .getId());
    }
}
