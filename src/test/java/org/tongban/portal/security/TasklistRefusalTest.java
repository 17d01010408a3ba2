package org.tongban.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
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

    private Browser browser;

    @Autowired
    TaskService taskService;

    @Test
    void tellsAClerkInTasklistWhatIsMissingInTheForm() {
        String task = claimed();

        var answer = browser.postToWebapp(
                TASK + task + "/submit-form", "{\"variables\": {\"acceptOutcome\": {\"value\": \"refused\"}}}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("不予受理的理由必须填写").doesNotContain("ENGINE-");
    }

    @Test
    void refusesWhatNoRegisterCanHoldBeforeTheEngineReadsIt() {
        String task = claimed();
        var colleague = browser.postToWebapp(TASK + task + "/assignee", "{\"userId\": \"看过\\u0000了\"}");
        var search = browser.get(TASK + "?name=%E6%A0%B8%00");
        var form = browser.postToWebapp(
                TASK + task + "/submit-form",
                "{\"variables\": {\"acceptOutcome\": {\"value\": \"refused\"}, \"reason\": {\"value\": \"\\ud842\"}}}");

        assertThat(List.of(colleague, search, form))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(400))
                .extracting(HttpResponse::body)
                .satisfiesExactly(
                        body -> assertThat(body).contains("填写的内容含有不能识别的字符，请删去后重新填写。"),
                        body -> assertThat(body).contains("填写的内容含有不能识别的字符，请删去后重新填写。"),
                        body -> assertThat(body).containsPattern("理由[^\"]*含有不能识别的字符"));
    }

    private String claimed() {
        String task = taskService
                .createTaskQuery()
                .processInstanceBusinessKey(hall.receives("outdoor-advertising-permit"))
                .singleResult()
                .getId();
        browser = new Browser(port);
        browser.signIn("window", "window");
        browser.get("/camunda/app/tasklist/default/");
        browser.postToWebapp(TASK + task + "/claim", "{\"userId\": \"window\"}");
        return task;
    }
}
