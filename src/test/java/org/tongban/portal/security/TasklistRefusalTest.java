package org.tongban.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tongban.Hall;
import org.tongban.HallTest;

@HallTest
class TasklistRefusalTest {

    private static final String TASK = "/camunda/api/engine/engine/default/task/";

    @LocalServerPort
    int port;

    @Autowired
    Hall hall;

    @Autowired
    TaskService taskService;

    @Test
    void tellsAClerkInTasklistWhatIsMissingInTheForm() {
        String task = taskService
                .createTaskQuery()
                .processInstanceBusinessKey(hall.receives("outdoor-advertising-permit"))
                .singleResult()
                .getId();
        Browser browser = new Browser(port);
        browser.signIn("window", "window");
        browser.get("/camunda/app/tasklist/default/");
        browser.postToWebapp(TASK + task + "/claim", "{\"userId\": \"window\"}");

        var answer = browser.postToWebapp(
                TASK + task + "/submit-form", "{\"variables\": {\"acceptOutcome\": {\"value\": \"refused\"}}}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("不予受理的理由必须填写").doesNotContain("ENGINE-");
    }
}
