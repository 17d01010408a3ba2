package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongban.Designers.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
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
import org.tongban.cases.CaseProblem;
import org.tongban.engine.flow.RegisterSpeaks;

/** A designer changes a post's form: cases that run keep the form they began with, new ones get the new. */
@HallTest
class FormVersionTest {

    private static final String PERMIT = "outdoor-advertising-permit";
    private static final String REVIEW = "UserTask_Review";
    private static final String NAME = "another form";

    private static final String OPINION = "{\n      \"type\": \"textarea\",\n      \"id\": \"Field_Opinion\"";
    private static final String BASIS = """
            {"type": "textarea", "id": "Field_Basis", "key": "ownBasis", "label": "审核依据",
             "validate": {"required": true, "maxLength": 500}},
            """;

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Archive archive;

    @Autowired
    FormService forms;

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
    void keepsTheFormOfACaseThatRunsAndGivesTheNewOneToNewCases() throws IOException {
        String before = readyForReview();

        assertThat(deploy(Map.of("decide.bpmn", revised(), "review.form", withBasis()))
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);

        goesTheOldAndTheNewWay(before);
    }

    @Test
    void doesSoWhereTheFormAloneIsDeployed() throws IOException {
        String before = readyForReview();

        assertThat(deploy(Map.of("review.form", withBasis())).getStatusCode()).isEqualTo(HttpStatus.OK);

        goesTheOldAndTheNewWay(before);
    }

    @Test
    void leavesTheFormAsItIsWhereOnlyTheModelIsDeployed() throws IOException {
        assertThat(deploy(Map.of("decide.bpmn", revised())).getStatusCode()).isEqualTo(HttpStatus.OK);

        String number = readyForReview();
        assertThat(shown(number)).doesNotContain("ownBasis");
        posts.review(number);
    }

    @Test
    void takesTheFormInForceWhereOnlyTheModelIsDeployedLater() throws IOException {
        deploy(Map.of("review.form", withBasis()));

        assertThat(deploy(Map.of("decide.bpmn", revised())).getStatusCode()).isEqualTo(HttpStatus.OK);

        assertThat(shown(readyForReview())).contains("ownBasis");
    }

    @Test
    void refusesAFormThatCannotBeRead() {
        ResponseEntity<JsonNode> answer = deploy(Map.of(
                "review.form",
                withBasis()
                        .replace(
                                "\"label\": \"审核依据\",", "\"label\": \"审核依据\", \"conditional\": {\"hide\": \"=((\"},")));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(String.valueOf(answer.getBody())).contains("[readable-form] 岗位表单应当能够读取");
    }

    private void goesTheOldAndTheNewWay(String before) throws IOException {
        String after = readyForReview();
        assertThat(shown(before)).doesNotContain("ownBasis");
        assertThat(shown(after)).contains("ownBasis");

        posts.review(before);
        assertThatThrownBy(() -> posts.review(after))
                .isInstanceOf(CaseProblem.class)
                .hasMessage("审核依据必须填写");
        hall.does("reviewer", after, REVIEW, Map.of("conclusion", "pass", "opinion", "符合条件。", "ownBasis", "第十一条。"));

        for (String number : new String[] {before, after}) {
            posts.approve(number);
            assertThat(archive.opinion(number, "review").text()).isEqualTo("符合条件。");
        }
    }

    private String readyForReview() {
        String number = hall.receives(PERMIT);
        posts.accept(number);
        posts.examine(number);
        return number;
    }

    private String shown(String number) throws IOException {
        try (InputStream form =
                forms.getDeployedTaskForm(hall.openTask(number, REVIEW).getId())) {
            return new String(form.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String withBasis() {
        String form = file("forms/post/review.form");
        assertThat(form).contains(OPINION);
        return form.replace(OPINION, BASIS + OPINION);
    }

    private static String revised() {
        return file("processes/stage/decide.bpmn").replaceFirst("<bpmn:documentation>", "<bpmn:documentation>修订：");
    }

    private ResponseEntity<JsonNode> deploy(Map<String, String> files) {
        return DeployButton.press(modeler, NAME, files);
    }
}
