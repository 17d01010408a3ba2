package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongban.Designers.file;

import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.CaseState;
import org.tongban.document.DocumentKind;
import org.tongban.engine.flow.RegisterSpeaks;

/** A model is drawn so that it decides otherwise than the person, or without one: the register does not decide with it. */
@HallTest
class UndecidedTest {

    private static final String ITEM = "individual-business-registration";
    private static final String DECIDE = "UserTask_DecideOnTheSpot";
    private static final String NAME = "decides otherwise";

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Archive archive;

    @Autowired
    RepositoryService models;

    @Autowired
    RegisterSpeaks register;

    @Autowired
    TestRestTemplate modeler;

    @AfterEach
    void clear() {
        register.say(() -> models.createDeploymentQuery()
                .deploymentName(NAME)
                .list()
                .forEach(deployed -> models.deleteDeployment(deployed.getId(), true)));
    }

    @Test
    void doesNotApproveWhatThePersonRejected() {
        deploys("${decision == 'rejected'}", "${acceptOutcome == 'refused'}");
        String number = accepted();

        assertUndecided(
                number,
                () -> decides(
                        number,
                        Map.of(
                                "decision",
                                "rejected",
                                "rejectionGround",
                                "unmet-conditions",
                                "reason",
                                "授权委托书没有载明代理权限。")));
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
        assertThatThrownBy(act).isInstanceOf(CaseProblem.class).hasMessageContaining("有权决定的岗位没有作出");
        assertThat(hall.the(number).state()).isIn(CaseState.RECEIVED, CaseState.ACCEPTED);
        assertThat(archive.papers(number)).doesNotContain(DocumentKind.APPROVAL, DocumentKind.REJECTION);
    }

    /** Where the check refuses such a model, so much the better; this is what holds where it does not. */
    private void deploys(String drawn, String otherwise) {
        String model = file("processes/item/" + ITEM + ".bpmn");
        assertThat(model).contains(drawn);
        assertThat(DeployButton.press(modeler, NAME, Map.of(ITEM + ".bpmn", model.replace(drawn, otherwise)))
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
    }
}
