package org.tongban.engine.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
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
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.engine.flow.RegisterSpeaks;
import org.tongban.portal.security.Browser;

/** What a curious colleague tried on the engine's interfaces, each of which once did something. */
@HallTest
class ClosedDoorsTest {

    private static final String SIGN = "outdoor-advertising-permit";
    private static final String CLOSED = "您没有权限进行这项操作。";
    private static final String UNFIT = "提交的内容不完整或者不正确，没有执行。";

    @LocalServerPort
    int port;

    @Autowired
    RegisterSpeaks register;

    @Autowired
    Hall hall;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService jobs;

    @Autowired
    HistoryService history;

    private Task task;
    private String root;

    @BeforeEach
    void receiveAnApplication() {
        String number = hall.receives(SIGN);
        task = hall.openTask(number, "UserTask_CheckMaterials");
        tasks.setAssignee(task.getId(), "window");
        root = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .rootProcessInstances()
                .singleResult()
                .getId();
    }

    @Test
    void skipsNoReviewByResolvingATask() {
        String flags = "{'variables': {'acceptOutcome': {'value': 'committed'}}}";

        assertRefused(as("window", "POST", "task/{task}/resolve", flags), 403, CLOSED);

        assertThat(runtime.getVariables(task.getExecutionId())).doesNotContainKey("acceptOutcome");
    }

    @ParameterizedTest
    @ValueSource(strings = {"user/window/profile", "group/window", "tenant/360702"})
    void changesNothingUnderTheNameOfSomethingElse(String path) {
        assertRefused(as("admin", "PUT", path, "{'id': 'examiner'}"), 400, UNFIT);
    }

    @Test
    void leavesTheCleaningUpToItsTime() {
        register.say(() -> history.cleanUpHistoryAsync(false));
        String job = history.findHistoryCleanupJobs().get(0).getId();

        for (String person : new String[] {"window", "admin"}) {
            assertRefused(as(person, "POST", "job/" + job + "/execute", ""), 403, CLOSED);
            assertRefused(as(person, "PUT", "job/" + job + "/suspended", "{'suspended': true}"), 403, CLOSED);
        }

        assertThat(jobs.createJobQuery().jobId(job).singleResult().isSuspended())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST   | task/{task}/bpmnError                         | {'errorCode': 'x'}",
                "POST   | task/{task}/bpmnEscalation                    | {'escalationCode': 'x'}",
                "POST   | task/{task}/delegate                          | {'userId': 'head'}",
                "POST   | task/{task}/variables                         | {'modifications': {'decision': {'value': 'approve'}}}",
                "PUT    | task/{task}/variables/decision                | {'value': 'approve'}",
                "PUT    | task/{task}/localVariables/decision           | {'value': 'approve'}",
                "PUT    | task/{task}                                   | {'due': null}",
                "DELETE | task/{task}                                   | {}",
                "POST   | task/create                                   | {'name': 'x'}",
                "POST   | message                                       | {'messageName': 'x', 'businessKey': 'x'}",
                "POST   | signal                                        | {'name': 'x'}",
                "POST   | condition                                     | {'variables': {'x': {'value': 1}}}",
                "POST   | execution/{execution}/signal                  | {}",
                "POST   | execution/{execution}/localVariables          | {'modifications': {'decision': {'value': 'approve'}}}",
                "POST   | execution/{execution}/messageSubscriptions/x/trigger | {}",
                "POST   | external-task/fetchAndLock                    | {'workerId': 'x', 'maxTasks': 1, 'topics': []}",
                "DELETE | process-instance/{root}                       | {}",
                "POST   | process-instance/delete                       | {'processInstanceIds': ['{root}']}",
                "POST   | process-instance/{root}/variables             | {'modifications': {'decision': {'value': 'approve'}}}",
                "PUT    | process-instance/{root}/variables/decision    | {'value': 'approve'}",
                "POST   | process-instance/variables-async              | {'processInstanceIds': ['{root}'], 'variables': {}}",
                "POST   | process-instance/{root}/modification          | {'instructions': []}",
                "PUT    | process-instance/suspended                    | {'suspended': true, 'processInstanceIds': ['{root}']}",
                "POST   | process-instance/suspended-async              | {'suspended': true, 'processInstanceIds': ['{root}']}",
                "POST   | modification/execute                          | {'processDefinitionId': 'x'}",
                "POST   | migration/execute                             | {'migrationPlan': {}}",
                "POST   | process-definition/key/catalogue-change/start | {'businessKey': 'BG20260302-0001'}",
                "POST   | process-definition/key/catalogue-change/submit-form | {'variables': {}}",
                "POST   | process-definition/key/accept/start           | {'businessKey': '{number}'}",
                "POST   | process-definition/key/accept/restart         | {'processInstanceIds': ['{root}']}",
                "POST   | process-definition/{definition}/start         | {'businessKey': '{number}'}",
                "POST   | process-definition/{definition}/submit-form   | {'variables': {}}",
                "PUT    | process-definition/{definition}/suspended     | {'suspended': true}",
                "PUT    | process-definition/suspended                  | {'suspended': true, 'processDefinitionKey': 'accept'}",
                "DELETE | process-definition/{definition}?cascade=true  | {}",
                "PUT    | process-definition/{definition}/history-time-to-live | {'historyTimeToLive': 0}",
                "POST   | decision-definition/key/tolerance/evaluate    | {'variables': {}}",
                "DELETE | deployment/{definition}?cascade=true          | {}",
                "POST   | deployment/{definition}/redeploy              | {}",
                "POST   | job/retries                                   | {'jobIds': [], 'retries': 1}",
                "PUT    | job/suspended                                 | {'suspended': true, 'processDefinitionKey': 'accept'}",
                "PUT    | job-definition/suspended                      | {'suspended': true, 'processDefinitionKey': 'accept'}",
                "PUT    | job/{root}/duedate                            | {'duedate': '2020-01-01T00:00:00.000+0800'}",
                "POST   | history/cleanup                               | {}",
                "DELETE | history/process-instance/{root}               | {}",
                "POST   | history/process-instance/delete               | {}",
                "PUT    | batch/{root}/suspended                        | {'suspended': true}",
                "POST   | identity/verify                               | {'username': 'head', 'password': 'head'}",
                "POST   | telemetry/configuration                       | {'enableTelemetry': true}"
            })
    void closesToEverybody(String method, String path, String body) {
        for (String person : new String[] {"window", "designer", "admin"}) {
            var answer = as(person, method, path, body);
            assertThat(answer.statusCode()).as(answer.body()).isIn(403, path.contains("/key/") ? 404 : 403);
        }
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(root)
                        .active()
                        .count())
                .isOne();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST   | group/create             | {'id': 'x', 'name': 'x', 'type': 'x'}",
                "POST   | user/create              | {'profile': {'id': 'x'}, 'credentials': {'password': 'x'}}",
                "PUT    | user/window/profile      | {'id': 'window', 'firstName': '局长', 'lastName': ''}",
                "PUT    | user/head/credentials    | {'password': 'x', 'authenticatedUserPassword': 'window'}",
                "DELETE | user/head                | {}",
                "PUT    | group/camunda-admin/members/window | {}",
                "POST   | authorization/create     | {'type': 1, 'permissions': ['ALL'], 'userId': 'window', 'groupId': null, 'resourceType': 8, 'resourceId': '*'}",
                "GET    | authorization            | {}",
                "GET    | user                     | {}",
                "GET    | user/head/profile        | {}",
                "POST   | filter/create            | {'name': 'x', 'resourceType': 'Task', 'query': {'assigneeExpression': '${1}'}, 'properties': {}}",
                "GET    | job                      | {}",
                "GET    | variable-instance        | {}",
                "POST   | variable-instance        | {}",
                "GET    | process-instance         | {}",
                "GET    | history/process-instance | {}",
                "GET    | history/user-operation   | {}",
                "GET    | task/{task}/variables    | {}",
                "POST   | task                     | {'assigneeExpression': '${1}'}",
                "POST   | task/{task}/identity-links | {'userId': 'head', 'groupId': null, 'type': 'candidate'}",
                "PUT    | process-instance/{root}/suspended | {'suspended': true}",
                "PUT    | job/{root}/retries       | {'retries': 1}"
            })
    void closesToThePosts(String method, String path, String body) {
        assertRefused(as("window", method, path, body), 403, CLOSED);
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
        var answer = as("window", method, path, body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).containsPattern("\"message\":\"[^A-Za-z]+\"");
        assertThat(hall.openTasks(number())).contains("UserTask_CheckMaterials");
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
        assertRefused(as("window", "POST", "filter/none/list", body), 400, UNFIT);
        assertRefused(as("admin", "POST", "filter/none/list", body), 400, UNFIT);
    }

    @ParameterizedTest
    @CsvSource({"assigneeExpression,${currentUser().x}", "dueBeforeExpression,${now().plusDays(1)}", "nameExpression,x"
    })
    void keepsNoExpressionButThoseOfTheSharedFilters(String key, String expression) {
        String filter = "{'name': 'x', 'resourceType': 'Task', 'properties': {}, 'query': {'%s': '%s'}}";

        assertRefused(as("admin", "POST", "filter/create", filter.formatted(key, expression)), 400, UNFIT);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/engine-rest/JOB",
        "GET,/engine-rest/job/",
        "GET,/engine-rest/engine/default/job",
        "GET,/engine-rest/engine/default/job/",
        "GET,/engine-rest/job;a=b",
        "GET,/engine-rest/%6Aob",
        "GET,/engine-rest/./job",
        "GET,/engine-rest//job",
        "GET,/engine-rest/task/..;/job",
        "GET,/engine-rest/task/%2e%2e/job",
        "GET,/engine-rest/engine/none/task",
        "HEAD,/engine-rest/job",
        "OPTIONS,/engine-rest/job",
        "OPTIONS,/engine-rest/task",
        "GET,/engine-rest/application.wadl",
        "TRACE,/engine-rest/task"
    })
    void findsNoWayAroundByWritingItOtherwise(String method, String address) {
        var answer = send("window", method, address, "", "application/json");

        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"})
    void believesNoHeaderAboutTheMethod(String header) {
        var answer = new Browser(port)
                .send(request("window", "/engine-rest/task/" + task.getId() + "?_method=DELETE", "application/json")
                        .header(header, "DELETE")
                        .POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isBetween(400, 405);
        assertThat(hall.openTasks(number())).contains("UserTask_CheckMaterials");
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
        String path = "/engine-rest/task/" + task.getId() + "/submit-form";

        assertThat(send("window", "POST", path, "{\"variables\": {}}", type).statusCode())
                .isIn(400, 415);
    }

    @Test
    void readsNoMoreThanItCanHold() {
        String body = "{'variables': {'reason': {'value': '" + "x".repeat(13_000_000) + "'}}}";

        assertRefused(as("window", "POST", "task/{task}/submit-form", body), 413, "提交的内容太大，没有执行。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cockpit/plugin/base/default/process-definition/statistics",
                "cockpit/plugin/base/default/process-definition/statistics-count",
                "cockpit/plugin/cockpitPlugins/static/app/plugin.js",
                "admin/plugin/adminPlugins/default/metrics/aggregated?groupBy=year",
                "admin/plugin/adminPlugins/static/app/plugin.js"
            })
    void closesWhatBelongsToAWebApplicationToWhomItsPageIsClosed(String path) {
        assertThat(behindItsPage("window", "tasklist", path)).isEqualTo(403);
        assertThat(behindItsPage("designer", "tasklist", path)).isEqualTo(403);
        assertThat(behindItsPage("admin", "cockpit", path)).isNotEqualTo(403);
    }

    @Test
    void knowsNobodyThereWithoutASession() {
        assertThat(new Browser(port)
                        .get("/camunda/api/engine/engine/default/task")
                        .statusCode())
                .isEqualTo(401);
    }

    private int behindItsPage(String person, String app, String path) {
        Browser browser = new Browser(port);
        browser.signIn(person, person);
        browser.get("/camunda/app/" + app + "/default/");
        return browser.get("/camunda/api/" + path).statusCode();
    }

    private String number() {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(root)
                .singleResult()
                .getBusinessKey();
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String sentence) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(sentence);
    }

    private HttpResponse<String> as(String person, String method, String path, String body) {
        String address = filledIn(path);
        return send(person, method, "/engine-rest/" + address, filledIn(body.replace('\'', '"')), "application/json");
    }

    private String filledIn(String text) {
        return text.replace("{task}", task.getId())
                .replace("{execution}", task.getExecutionId())
                .replace("{root}", root)
                .replace("{definition}", task.getProcessDefinitionId())
                .replace("{number}", number());
    }

    private HttpResponse<String> send(String person, String method, String address, String body, String type) {
        return new Browser(port).send(request(person, address, type).method(method, BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String person, String address, String type) {
        String basic = Base64.getEncoder().encodeToString((person + ":" + person).getBytes());
        return new Browser(port)
                .request(address)
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", type);
    }
}
