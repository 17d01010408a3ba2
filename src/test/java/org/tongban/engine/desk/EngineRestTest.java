package org.tongban.engine.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import org.tongban.Hall;
import org.tongban.HallTest;

/** A post's own program works through the engine's REST interface and is refused in the words a clerk reads. */
@HallTest
class EngineRestTest {

    @LocalServerPort
    int port;

    @Autowired
    Hall hall;

    @Autowired
    TaskService taskService;

    private String task;

    @BeforeEach
    void receiveAnApplication() {
        String number = hall.receives("outdoor-advertising-permit");
        task = taskService
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getId();
        window("claim", Map.of("userId", "window"));
    }

    @Test
    void refusesAFormThatSaysTooLittle() {
        ResponseEntity<JsonNode> answer = window(
                "submit-form",
                Map.of("variables", Map.of("acceptOutcome", Map.of("value", "refused", "type", "String"))));

        assertRefused(answer, "不予受理的理由必须填写");
        assertThat(theTask().getTaskDefinitionKey()).isEqualTo("UserTask_CheckMaterials");
    }

    @Test
    void refusesToHandATaskToAnotherPost() {
        assertRefused(window("assignee", Map.of("userId", "head")), "任务只能转交给同一岗位的人员。");

        assertThat(theTask().getAssignee()).isEqualTo("window");
    }

    private Task theTask() {
        return taskService.createTaskQuery().taskId(task).singleResult();
    }

    private static void assertRefused(ResponseEntity<JsonNode> answer, String words) {
        assertThat(answer.getStatusCode()).as("%s", answer.getBody()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody().get("message").asText()).contains(words).doesNotContain("ENGINE-", "Exception");
    }

    private ResponseEntity<JsonNode> window(String act, Map<String, Object> body) {
        return RestClient.builder()
                .baseUrl("http://127.0.0.1:" + port)
                .defaultHeaders(headers -> headers.setBasicAuth("window", "window"))
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build()
                .post()
                .uri("/engine-rest/task/{task}/{act}", task, act)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toEntity(JsonNode.class);
    }
}
