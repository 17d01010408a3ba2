package org.tongban.engine.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.NoSuchElementException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseState;
import org.tongban.cases.ledger.LedgerEntry;
import org.tongban.cases.office.Endings;
import org.tongban.cases.register.CaseRegister;
import org.tongban.engine.people.Memberships;

/** A post's own program works through the engine's REST interface and is refused in the words a clerk reads. */
@HallTest
class EngineRestTest {

    private static final Map<String, Object> ACCEPT =
            Map.of("variables", Map.of("acceptOutcome", Map.of("value", "accepted", "type", "String")));

    @LocalServerPort
    int port;

    @Autowired
    Hall hall;

    @Autowired
    TaskService taskService;

    @Autowired
    RuntimeService runtime;

    @Autowired
    CaseRegister register;

    @Autowired
    Endings endings;

    @Autowired
    IdentityService identity;

    @Autowired
    Memberships memberships;

    private String number;
    private String task;

    @BeforeEach
    void receiveAnApplication() {
        number = hall.receives("outdoor-advertising-permit");
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

        assertRefused(answer, HttpStatus.BAD_REQUEST, "不予受理的理由必须填写");
        assertThat(theTask().getTaskDefinitionKey()).isEqualTo("UserTask_CheckMaterials");
    }

    /** PostgreSQL refuses a pattern that ends in the middle, H2 a negative number of rows. */
    @ParameterizedTest
    @ValueSource(strings = {"nameLike=%\\", "maxResults=-5", "firstResult=-1&maxResults=5"})
    void looksForNothingByHalfAQuestion(String question) {
        ResponseEntity<JsonNode> answer = send("window", HttpMethod.GET, "/engine-rest/task?" + question, null);

        assertThat(answer.getStatusCode().is5xxServerError())
                .as("%s", answer.getBody())
                .isFalse();
    }

    @Test
    void refusesToHandATaskToAnotherPost() {
        assertRefused(window("assignee", Map.of("userId", "head")), HttpStatus.BAD_REQUEST, "任务只能转交给同一岗位的人员。");

        assertThat(theTask().getAssignee()).isEqualTo("window");
    }

    @Test
    void tellsTheSecondWhoTakesATask() {
        assertRefused(as("admin", "claim", Map.of("userId", "admin")), HttpStatus.CONFLICT, "已经由其他人员认领");

        assertThat(theTask().getAssignee()).isEqualTo("window");
    }

    @ParameterizedTest
    @CsvSource({"submit-form", "complete"})
    void tellsTheSecondWhoCompletesATask(String act) {
        window(act, ACCEPT);

        assertRefused(window(act, ACCEPT), HttpStatus.CONFLICT, "已经办理完毕或者已经取消");
    }

    @ParameterizedTest
    @CsvSource({"submit-form", "complete", "claim", "unclaim"})
    void tellsThatACaseRests(String act) {
        if (act.equals("claim")) {
            window("unclaim", Map.of());
        }
        new Desk("admin", identity, memberships, taskService)
                .does(() -> runtime.suspendProcessInstanceById(theTask().getProcessInstanceId()));

        Map<String, Object> body = act.endsWith("claim") ? Map.of("userId", "window") : ACCEPT;
        assertRefused(window(act, body), HttpStatus.CONFLICT, "已由管理员暂停办理");
    }

    @ParameterizedTest
    @CsvSource({"submit-form", "complete", "claim", "unclaim", "assignee"})
    void tellsThatACaseIsGone(String act) {
        endings.end(number, CaseState.RECEIVED, "重复收件。", new Actor("admin", "管理员", "管理员"));

        Map<String, Object> body = act.matches("claim|unclaim|assignee") ? Map.of("userId", "window") : ACCEPT;
        assertRefused(window(act, body), HttpStatus.CONFLICT, "已经办理完毕");
    }

    @ParameterizedTest
    @CsvSource({
        "examiner,GET,/engine-rest/task/{task},404,没有找到要办理的内容：可能已经办理完毕、取消或者删除，也可能不属于您的岗位。请刷新后再看。",
        "examiner,POST,/engine-rest/task/{task}/claim,403,您没有权限进行这项操作。",
        "window,DELETE,/engine-rest/task/{task},403,您没有权限进行这项操作。",
        "window,POST,/engine-rest/task/{task}/identity-links,403,您没有权限进行这项操作。",
        "window,GET,/engine-rest/task/none,404,没有找到要办理的内容：可能已经办理完毕、取消或者删除，也可能不属于您的岗位。请刷新后再看。",
        "window,GET,/engine-rest/nothing,404,没有找到要办理的内容：可能已经办理完毕、取消或者删除，也可能不属于您的岗位。请刷新后再看。",
        "window,GET,/engine-rest/task?priority=high,400,提交的内容不完整或者不正确，没有执行。",
        "window,PUT,/engine-rest/task/{task},403,您没有权限进行这项操作。"
    })
    void refusesInWordsOfAPersonWhateverItIs(String person, HttpMethod verb, String path, int status, String words) {
        Map<String, Object> body =
                path.endsWith("claim") ? Map.of("userId", "examiner") : Map.of("groupId", "head", "type", "candidate");

        ResponseEntity<JsonNode> answer = send(person, verb, path, body);

        assertThat(answer.getStatusCode().value()).as("%s", answer.getBody()).isEqualTo(status);
        assertThat(answer.getBody().get("message").asText()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"deployed-form", "form-variables"})
    void tellsWhoOpensAFormFromAStaleListThatItIsGone(String part) {
        window("submit-form", ACCEPT);

        assertRefused(
                send("window", HttpMethod.GET, "/engine-rest/task/{task}/" + part, null),
                HttpStatus.CONFLICT,
                "已经办理完毕");
    }

    @Test
    void keepsACommentWithTheCase() {
        ResponseEntity<JsonNode> answer = window("comment/create", Map.of("message", " 店名与章程不一致，\n请核对。 "));

        assertThat(answer.getStatusCode()).as("%s", answer.getBody()).isEqualTo(HttpStatus.OK);
        assertThat(register.ledger(number))
                .filteredOn(LedgerEntry::isComment)
                .singleElement()
                .satisfies(comment -> {
                    assertThat(comment.note()).isEqualTo("店名与章程不一致，\n请核对。");
                    assertThat(comment.actor()).isEqualTo("window");
                    assertThat(comment.post()).isEqualTo("窗口受理岗");
                });
        JsonNode listed = send("window", HttpMethod.GET, "/engine-rest/task/{task}/comment", null)
                .getBody();
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).get("message").asText()).startsWith("店名与章程不一致");
        assertThat(listed.get(0).get("userId").asText()).isEqualTo("window");
    }

    @Test
    void refusesACommentThatNobodyCouldKeepOrRead() {
        assertRefused(window("comment/create", Map.of("message", " \n ")), HttpStatus.BAD_REQUEST, "请填写批注的内容。");
        assertRefused(
                window("comment/create", Map.of("message", "字".repeat(1001))),
                HttpStatus.BAD_REQUEST,
                "批注最多1000个字，现在有1001个字，请删减。");
        assertRefused(window("comment/create", Map.of("message", "店\u0000名")), HttpStatus.BAD_REQUEST, "批注中有无法显示的控制字符");

        assertThat(register.ledger(number)).noneMatch(LedgerEntry::isComment);
    }

    @Test
    void takesNoCommentFromAnotherPost() {
        ResponseEntity<JsonNode> answer = as("examiner", "comment/create", Map.of("message", "不该看见"));

        assertThat(answer.getStatusCode().is4xxClientError()).isTrue();
        assertThat(register.ledger(number)).noneMatch(LedgerEntry::isComment);
    }

    private Task theTask() {
        Task open = taskService.createTaskQuery().taskId(task).singleResult();
        if (open == null) {
            throw new NoSuchElementException(task);
        }
        return open;
    }

    private static void assertRefused(ResponseEntity<JsonNode> answer, HttpStatus status, String words) {
        assertThat(answer.getStatusCode()).as("%s", answer.getBody()).isEqualTo(status);
        assertThat(answer.getBody().get("message").asText()).contains(words).doesNotContainPattern("[A-Za-z]{3}");
    }

    private ResponseEntity<JsonNode> window(String act, Map<String, Object> body) {
        return as("window", act, body);
    }

    private ResponseEntity<JsonNode> as(String person, String act, Map<String, Object> body) {
        return send(person, HttpMethod.POST, "/engine-rest/task/{task}/" + act, body);
    }

    private ResponseEntity<JsonNode> send(String person, HttpMethod verb, String path, Map<String, Object> body) {
        var request = RestClient.builder()
                .baseUrl("http://127.0.0.1:" + port)
                .defaultHeaders(headers -> headers.setBasicAuth(person, person))
                .defaultStatusHandler(status -> true, (sent, response) -> {})
                .build()
                .method(verb)
                .uri(path.replace("{task}", task))
                .contentType(MediaType.APPLICATION_JSON);
        if (body != null) {
            request.body(body);
        }
        return request.retrieve().toEntity(JsonNode.class);
    }
}
