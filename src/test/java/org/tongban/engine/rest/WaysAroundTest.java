package org.tongban.engine.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.portal.security.Browser;

/** No other way of writing an address or a method leads around the doors of the engine's interfaces. */
@HallTest
class WaysAroundTest {

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
        var answer = colleague.send("window", method, address, "", "application/json");

        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"})
    void believesNoHeaderAboutTheMethod(String header) {
        var answer = new Browser(port)
                .send(colleague
                        .request(
                                "window",
                                "/engine-rest/task/" + colleague.task().getId() + "?_method=DELETE",
                                "application/json")
                        .header(header, "DELETE")
                        .POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isBetween(400, 405);
        assertThat(hall.openTasks(colleague.number())).contains("UserTask_CheckMaterials");
    }
}
