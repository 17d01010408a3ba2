package org.tongban.engine.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongban.engine.rest.CuriousColleague.UNFIT;
import static org.tongban.engine.rest.CuriousColleague.assertRefused;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tongban.Hall;
import org.tongban.HallTest;

/** An open door of the engine's interfaces takes what our own pages and programs send, and nothing else. */
@HallTest
class SentToADoorTest {

    @LocalServerPort
    int port;

    @Autowired
    Hall hall;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    private CuriousColleague colleague;

    @BeforeEach
    void receiveAnApplication() {
        colleague = CuriousColleague.at(port, hall, tasks, runtime);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET  | task?assigneeExpression=%24%7B1%7D      | ''",
                "GET  | task/count?candidateGroupExpression=%24%7B1%7D | ''",
                "GET  | task?assignee=head                      | ''",
                "GET  | identity/groups?userId=head             | ''",
                "GET  | filter?itemCount=true&query=x           | ''",
                "POST | task/count                              | {'assigneeExpression': '${1}'}",
                "POST | task/count                              | {'orQueries': [{'assigneeExpression': '${1}'}]}",
                "POST | task/{task}/claim                       | {'userId': 'head'}",
                "POST | task/{task}/submit-form                 | ''",
                "POST | task/{task}/complete                    | ''",
                "POST | task/{task}/submit-form                 | []",
                "POST | task/{task}/submit-form                 | null",
                "POST | task/{task}/submit-form                 | {'variables': null}",
                "POST | task/{task}/submit-form                 | {'variables': {'reason': null}}",
                "POST | task/{task}/submit-form                 | {'variables': []}",
                "POST | task/{task}/submit-form                 | {'variables': {'reason': 'x'}}",
                "POST | task/{task}/submit-form                 | {'variables': {}, 'withVariablesInReturn': true}",
                "POST | task/{task}/submit-form                 | {'variables': {}, 'variables': {'reason': {'value': 'x'}}}",
                "POST | task/{task}/submit-form                 | {'variables': {}} {'variables': {}}",
                "POST | task/{task}/submit-form                 | {'variables': {'reason': {'value': {'a': 1}}}}",
                "POST | task/{task}/submit-form                 | {'variables.reason.value': 'x'}",
                "POST | task/{task}/submit-form                 | {'variables': {'reason': {'type': 'Object', 'value': 'rO0AB', 'valueInfo': {'objectTypeName': 'java.lang.String', 'serializationDataFormat': 'application/x-java-serialized-object'}}}}",
                "POST | task/{task}/submit-form                 | {'variables': {'reason': {'type': 'Object', 'value': 'x'}}}",
                "POST | task/{task}/submit-form                 | {'variables': {'reason': {'type': 'File', 'value': 'eA=='}}}",
                "POST | task/{task}/submit-form                 | {'variables': {'reason': {'type': 'Bytes', 'value': 'eA=='}}}",
                "POST | task/{task}/submit-form                 | {'variables': {'reason': {'type': 'Xml', 'value': '<a/>'}}}",
                "POST | task/{task}/submit-form                 | {'variables': {'reason': {'type': 'string ', 'value': 'x'}}}",
                "POST | task/{task}/submit-form                 | {'variables': {'reason': {'type': 'Json', 'value': '{'}}}",
                "POST | task/{task}/submit-form                 | {'variables': {'reason': {'type': 'Integer', 'value': 'x'}}}",
                "POST | task/{task}/submit-form                 | {'variables': {'reason': {'type': 'Date', 'value': 'x'}}}",
                "POST | task/{task}/submit-form                 | {'variables': {'reason': {'type': 'Null', 'value': 'x'}}}",
                "POST | task/{task}/submit-form                 | {"
            })
    void refusesWhatNoFormOfOursSends(String method, String path, String body) {
        var answer = colleague.as("window", method, path, body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).containsPattern("\"message\":\"[^A-Za-z]+\"");
        assertThat(hall.openTasks(colleague.number())).contains("UserTask_CheckMaterials");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'candidateGroupsExpression': '${1}'}",
                "{'orQueries': [{'assigneeExpression': '${1}'}]}",
                "{'orQueries': [{'orQueries': [{'name': 'x'}]}]}",
                "{'assignee.Expression': '${1}'}",
                "{'sorting': [{'sortBy': 'processVariable', 'parameters': {'variable': 'x', 'type': 'Object'}}]}"
            })
    void runsNoExpressionThatSomebodySendsAlong(String body) {
        assertRefused(colleague.as("window", "POST", "filter/none/list", body), 400, UNFIT);
        assertRefused(colleague.as("admin", "POST", "filter/none/list", body), 400, UNFIT);
    }

    @ParameterizedTest
    @CsvSource({"assigneeExpression,${currentUser().x}", "dueBeforeExpression,${now().plusDays(1)}", "nameExpression,x"
    })
    void keepsNoExpressionButThoseOfTheSharedFilters(String key, String expression) {
        String filter = "{'name': 'x', 'resourceType': 'Task', 'properties': {}, 'query': {'%s': '%s'}}";

        assertRefused(colleague.as("admin", "POST", "filter/create", filter.formatted(key, expression)), 400, UNFIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded",
                "text/plain",
                "application/xml",
                "application/octet-stream",
                "multipart/form-data; boundary=x"
            })
    void readsNothingButJson(String type) {
        String path = "/engine-rest/task/" + colleague.task().getId() + "/submit-form";

        assertThat(colleague
                        .send("window", "POST", path, "{\"variables\": {}}", type)
                        .statusCode())
                .isIn(400, 415);
    }

    @Test
    void readsNoMoreThanItCanHold() {
        String body = "{'variables': {'reason': {'value': '" + "x".repeat(1_100_000) + "'}}}";

        assertRefused(colleague.as("window", "POST", "task/{task}/submit-form", body), 413, "提交的内容太大，没有执行。");
    }
}
