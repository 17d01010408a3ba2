package org.tongban.engine.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tongban.Designers.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.engine.flow.RegisterSpeaks;

/** A hall where somebody deployed another stage, before that was refused, starts again. */
@HallTest
class SharedAtStartTest {

    private static final String HELD = file("processes/stage/accept.bpmn");

    @Autowired
    SharedAtStart start;

    @Autowired
    RepositoryService models;

    @Autowired
    RegisterSpeaks register;

    @Autowired
    Hall hall;

    private final List<String> before = new ArrayList<>();

    @AfterEach
    void clear() {
        register.say(() -> models.createDeploymentQuery().list().stream()
                .map(Deployment::getId)
                .filter(deployment -> !before.contains(deployment))
                .forEach(deployment -> models.deleteDeployment(deployment, true)));
    }

    @Test
    void runsByTheStagesThatTheSystemHolds() throws IOException {
        remember();
        deploy(HELD.replace("${acceptOutcome == 'refused'}", "${acceptOutcome == 'tolerated'}"));
        int other = newest().getVersion();

        start.afterSingletonsInstantiated();

        assertThat(newest().getVersion()).isEqualTo(other + 1);
        assertThat(model()).isEqualTo(HELD);
    }

    @Test
    void leavesWhatIsOnlyExplainedOtherwise() throws IOException {
        remember();
        String explained = HELD.replace("<bpmn:documentation>", "<bpmn:documentation>本局：");
        deploy(explained);

        start.afterSingletonsInstantiated();

        assertThat(model()).isEqualTo(explained);
    }

    /** A field that asks for a person's number of two characters: nobody could answer an application any more. */
    @Test
    void asksByTheFormsThatTheSystemHolds() {
        hall.close(); // what was deployed later is newer
        remember();
        String held = file("forms/post/check-materials.form");
        int last = held.lastIndexOf("\n    {\n");
        deploy("check-materials.form", held.substring(0, last) + """
                {"type": "textfield", "id": "Field_Number", "key": "ownNumber", "label": "证件号码",
                 "properties": {"kind": "person"}, "validate": {"required": true, "maxLength": 2}},""" + held.substring(last));
        String unanswerable = newest().getDeploymentId();
        assertThat(text(unanswerable, "check-materials.form")).contains("ownNumber");

        start.afterSingletonsInstantiated();

        assertThat(newest().getDeploymentId()).isNotEqualTo(unanswerable);
        assertThat(text(newest().getDeploymentId(), "check-materials.form")).isEqualTo(held);
    }

    private String text(String deployment, String resource) {
        try (InputStream stored = models.getResourceAsStream(deployment, resource)) {
            return new String(stored.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void remember() {
        models.createDeploymentQuery().list().forEach(deployment -> before.add(deployment.getId()));
    }

    private void deploy(String model) {
        deploy("accept.bpmn", model);
    }

    private void deploy(String name, String text) {
        models.createDeployment()
                .name(DeploymentCheck.START)
                .addString(name, text)
                .deploy();
    }

    private String model() throws IOException {
        try (InputStream model = models.getProcessModel(newest().getId())) {
            return new String(model.readAllBytes(), UTF_8);
        }
    }

    private ProcessDefinition newest() {
        return models.createProcessDefinitionQuery()
                .processDefinitionKey("accept")
                .latestVersion()
                .singleResult();
    }
}
