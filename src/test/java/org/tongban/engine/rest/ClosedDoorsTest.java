package org.tongban.engine.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongban.engine.rest.CuriousColleague.CLOSED;
import static org.tongban.engine.rest.CuriousColleague.UNFIT;
import static org.tongban.engine.rest.CuriousColleague.assertRefused;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
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
import org.tongban.engine.flow.RegisterSpeaks;
import org.tongban.portal.security.Browser;

/** What a curious colleague tried on the engine's interfaces, each of which once did something. */
@HallTest
class ClosedDoorsTest {

    @LocalServerPort
    int port;

    @Autowired
    Hall hall;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    RegisterSpeaks register;

    @Autowired
    ManagementService jobs;

    @Autowired
    HistoryService history;

    private CuriousColleague colleague;

    @BeforeEach
    void receiveAnApplication() {
        colleague = CuriousColleague.at(port, hall, tasks, runtime);
    }

    @Test
    void skipsNoReviewByResolvingATask() {
        String flags = "{'variables': {'acceptOutcome': {'value': 'committed'}}}";

        assertRefused(colleague.as("window", "POST", "task/{task}/resolve", flags), 403, CLOSED);

        assertThat(runtime.getVariables(colleague.task().getExecutionId())).doesNotContainKey("acceptOutcome");
    }

    @ParameterizedTest
    @ValueSource(strings = {"user/window/profile", "group/window", "tenant/360702"})
    void changesNothingUnderTheNameOfSomethingElse(String path) {
        assertRefused(colleague.as("admin", "PUT", path, "{'id': 'examiner'}"), 400, UNFIT);
    }

    @Test
    void leavesTheCleaningUpToItsTime() {
        register.say(() -> history.cleanUpHistoryAsync(false));
        String job = history.findHistoryCleanupJobs().get(0).getId();

        for (String person : new String[] {"window", "admin"}) {
            assertRefused(colleague.as(person, "POST", "job/" + job + "/execute", ""), 403, CLOSED);
            assertRefused(colleague.as(person, "PUT", "job/" + job + "/suspended", "{'suspended': true}"), 403, CLOSED);
        }

        assertThat(jobs.createJobQuery().jobId(job).singleResult().isSuspended())
                .isFalse();
    }

    @Test
    void saysThatAJobIsNotThere() {
        assertRefused(colleague.as("admin", "PUT", "job/none/retries", "{'retries': 1}"), 409, "没有找到要办理的内容");
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
            var answer = colleague.as(person, method, path, body);
            assertThat(answer.statusCode()).as(answer.body()).isIn(403, path.contains("/key/") ? 404 : 403);
        }
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(colleague.root())
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
        assertRefused(colleague.as("window", method, path, body), 403, CLOSED);
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
}
