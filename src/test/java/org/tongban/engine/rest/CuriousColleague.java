package org.tongban.engine.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.tongban.Hall;
import org.tongban.portal.security.Browser;

/**
 * Somebody who writes to the engine's interfaces by hand while a case is at the window.
 *
 * @param number the case's
 * @param task at the window, taken by its clerk
 * @param root id of the case's instance
 */
record CuriousColleague(int port, String number, Task task, String root) {

    static final String CLOSED = "您没有权限进行这项操作。";
    static final String UNFIT = "提交的内容不完整或者不正确，没有执行。";

    static CuriousColleague at(int port, Hall hall, TaskService tasks, RuntimeService runtime) {
        String number = hall.receives("outdoor-advertising-permit");
        Task task = hall.openTask(number, "UserTask_CheckMaterials");
        tasks.setAssignee(task.getId(), "window");
        String root = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .rootProcessInstances()
                .singleResult()
                .getId();
        return new CuriousColleague(port, number, task, root);
    }

    /** @param path below the REST interface; like the body with the case's own ids in the place of {@code {task}} and others */
    HttpResponse<String> as(String person, String method, String path, String body) {
        String address = filledIn(path);
        return send(person, method, "/engine-rest/" + address, filledIn(body.replace('\'', '"')), "application/json");
    }

    HttpResponse<String> send(String person, String method, String address, String body, String type) {
        return new Browser(port).send(request(person, address, type).method(method, BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request(String person, String address, String type) {
        String basic = Base64.getEncoder().encodeToString((person + ":" + person).getBytes());
        return new Browser(port)
                .request(address)
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", type);
    }

    static void assertRefused(HttpResponse<String> answer, int status, String sentence) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(sentence);
    }

    private String filledIn(String text) {
        return text.replace("{task}", task.getId())
                .replace("{execution}", task.getExecutionId())
                .replace("{root}", root)
                .replace("{definition}", task.getProcessDefinitionId())
                .replace("{number}", number);
    }
}
