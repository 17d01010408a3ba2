package org.tongban.engine.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tongban.Designers.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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

    private void remember() {
        models.createDeploymentQuery().list().forEach(deployment -> before.add(deployment.getId()));
    }

    private void deploy(String model) {
        models.createDeployment()
                .name(DeploymentCheck.START)
                .addString("accept.bpmn", model)
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
