package org.tongban.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tongban.portal.security.Browser;

/** A message that does not get through is tried again, and in the end waits for an administrator, who has it sent from Cockpit. */
class DeadMessagesTest extends MessageHall {

    private static final List<Duration> PAUSES = Stream.of("PT1M", "PT5M", "PT30M", "PT2H", "PT8H")
            .map(Duration::parse)
            .toList();

    @LocalServerPort
    int port;

    @Test
    void isTriedAgainWithGrowingPausesAndThenByAnAdministrator() throws IOException {
        GATEWAY.answersAlways(503);
        String number = hall.receives(SIGN);
        sends();
        PAUSES.forEach(pause -> {
            int before = GATEWAY.asked(number).size();
            sendsAfter(pause.minusSeconds(1));
            assertThat(GATEWAY.asked(number)).as("before " + pause).hasSize(before);
            sendsAfter(Duration.ofSeconds(1));
            assertThat(GATEWAY.asked(number)).as("after " + pause).hasSize(before + 1);
        });

        assertThat(incident(number).getIncidentMessage()).isEqualTo("短信网关答复 503。");
        assertThat(results(number)).containsExactly("已收到申请 发送失败，等待管理员处理（已尝试6次）：短信网关答复 503。");
        assertThat(failedJobs()).isPositive();

        GATEWAY.answersAlways(200);
        triesAgain(number);

        assertThat(GATEWAY.taken(number)).containsExactly("RECEIVED");
        assertThat(results(number)).containsExactly("已收到申请 已发送（已尝试7次）");
        assertThat(waiting(number)).isEmpty();
    }

    @Test
    void waitsAtOnceWhereTheGatewayLetsNobodyIn() {
        GATEWAY.answers(401);
        String number = hall.receives(SIGN);

        sends();

        assertThat(incident(number).getIncidentMessage()).isEqualTo("短信网关答复 401，请检查网关的地址和口令。");
        assertThat(results(number)).singleElement().asString().contains("发送失败，等待管理员处理");
        triesAgain(number);
        assertThat(results(number)).containsExactly("已收到申请 已发送（已尝试2次）");
    }

    /** Nothing that an administrator could mend. */
    @Test
    void isGivenUpWhereTheGatewayRefusesIt() {
        GATEWAY.answers(422);
        String number = hall.receives(SIGN);

        long before = runtime.createIncidentQuery().count();
        sends();

        assertThat(results(number)).containsExactly("已收到申请 未发送：短信网关拒收，请核对申请人的电话。");
        assertThat(waiting(number)).isEmpty();
        assertThat(runtime.createIncidentQuery().count()).isEqualTo(before);
    }

    @Test
    void isLeftToAdministrators() {
        GATEWAY.answers(401);
        String number = hall.receives(SIGN);
        sends();

        assertThat(retries("window", waiting(number).get(0).getId()).statusCode())
                .isEqualTo(403);
        triesAgain(number);
    }

    private Incident incident(String number) {
        return runtime.createIncidentQuery()
                .configuration(waiting(number).get(0).getId())
                .singleResult();
    }

    private void triesAgain(String number) {
        assertThat(retries("admin", waiting(number).get(0).getId()).statusCode())
                .isEqualTo(204);
        sends();
    }

    private int failedJobs() throws IOException {
        JsonNode all = new ObjectMapper()
                .readTree(send("admin", "GET", "process-definition/statistics?failedJobs=true", "")
                        .body());
        for (JsonNode one : all) {
            if (one.at("/definition/key").asText().equals("send-out")) {
                return one.get("failedJobs").asInt();
            }
        }
        return 0;
    }

    private HttpResponse<String> retries(String person, String job) {
        return send(person, "PUT", "job/" + job + "/retries", "{\"retries\": 1}");
    }

    private HttpResponse<String> send(String person, String method, String path, String body) {
        String basic = Base64.getEncoder().encodeToString((person + ":" + person).getBytes());
        Browser browser = new Browser(port);
        return browser.send(browser.request("/engine-rest/engine/messages/" + path)
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }
}
