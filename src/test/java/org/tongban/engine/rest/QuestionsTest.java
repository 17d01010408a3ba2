package org.tongban.engine.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import org.camunda.bpm.engine.FilterService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tongban.HallTest;
import org.tongban.portal.security.Browser;

/** Whoever looks for tasks by what cannot be together reads so, instead of a fault of the system. */
@HallTest
class QuestionsTest {

    @LocalServerPort
    int port;

    @Autowired
    FilterService filters;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'candidateUser': 'window', 'orQueries': [{'candidateGroup': 'window'}]}",
                "{'candidateUser': 'window', 'candidateGroup': 'window'}",
                "{'dueBefore': '2026-01-01T00:00:00.000+0800', 'withoutDueDate': true}",
                "{'tenantIdIn': ['360702'], 'withoutTenantId': true}",
                "{'tenantIdIn': [null]}",
                "{'includeAssignedTasks': true}",
                "{'orQueries': [{'includeAssignedTasks': true}]}",
                "{'processVariables': [{'name': 'x', 'operator': 'gt', 'value': true}]}",
                "{'processVariables': [{'name': 'x', 'operator': 'about', 'value': 5}]}",
                "{'processVariables': [{'name': 'x', 'value': 5}]}",
                "{'processVariables': [{'operator': 'eq', 'value': 5}]}",
                "{'processVariables': [null]}",
                "{'delegationState': 'LOST'}",
                "{'dueAfter': 'tomorrow'}",
                "{'priority': 'high'}",
                "{'sorting': [{'sortBy': 'weather', 'sortOrder': 'asc'}]}",
                "{'sorting': [{'sortBy': 'name', 'sortOrder': 'up'}]}",
                "{'sorting': [{'sortBy': 'name'}]}",
                "{'sorting': [null]}",
                "{'orQueries': [null]}",
                "{'orQueries': 'x'}",
                "{'name': {'x': 1}}",
                "{'nameLike': '%a%a%Z'}",
                "{'orQueries': [{'descriptionLike': 'a%Z'}]}",
                "{'processVariables': [{'name': 'x', 'operator': 'like', 'value': '%a%a%Z'}]}",
                "{'orQueries': [{'taskVariables': [{'name': 'x', 'operator': 'notLike', 'value': 'a%Z'}]}]}",
            })
    void isNoFaultOfTheSystem(String body) {
        HttpResponse<String> answer = asks(body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("提交的内容不完整或者不正确，没有执行。");
    }

    /** Few bytes, of which the engine makes a statement with a condition each. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'tenantIdIn': [%s'x']}",
                "{'orQueries': [{'processInstanceIdIn': [%s'x']}]}",
                "{'orQueries': [%s{}]}",
                "{'tenantIdIn': [%s'x'"
            })
    void isRefusedWithoutBeingReadIfItAsksForTooMuch(String body) {
        HttpResponse<String> answer = asks(body.formatted("'x',".repeat(100)));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(answer.body()).contains("提交的内容太大，没有执行。");
    }

    @Test
    void isRefusedIfItHasMoreValuesThanAnyFormOfOurs() {
        String alternative = "{'tenantIdIn': [%s'x']},".formatted("'x',".repeat(90));

        assertThat(asks("{'orQueries': [%s{}]}".formatted(alternative.repeat(11)))
                        .statusCode())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'candidateGroup': 'window', 'orQueries': [{'candidateUser': 'window'}]}",
                "{'processVariables': [{'name': 'x', 'operator': 'like', 'value': 5}]}",
                "{'unassigned': true, 'assigned': true}",
                "{'nameLike': '%核对%'}",
                "{'processVariables': [{'name': 'x', 'operator': 'like', 'value': '%核对%'}]}"
            })
    void isAnsweredIfItMakesSense(String body) {
        assertThat(asks(body).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> asks(String body) {
        String filter =
                filters.createFilterQuery().filterName("本组待办").singleResult().getId();
        String basic = Base64.getEncoder().encodeToString("window:window".getBytes());
        Browser program = new Browser(port);
        return program.send(program.request("/engine-rest/filter/" + filter + "/list")
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.replace('\'', '"'))));
    }
}
