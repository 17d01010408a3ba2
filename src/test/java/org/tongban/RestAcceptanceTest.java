package org.tongban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongban.RestChannel.ok;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;

/** Every way an application is accepted or not, seen through the REST API by the channel that handed it in. */
@HallTest
class RestAcceptanceTest {

    private static final String FOOD = "food-business-licence";
    private static final String LAYOUT = "food-premises-layout";
    private static final String RULES = "food-safety-rules-list";

    @Autowired
    Hall hall;

    @LocalServerPort
    int port;

    @Test
    void isToldOnceWhatToCorrectAndCorrectsIt() {
        var one = applies(FOOD, LAYOUT);
        one.windowSays(Map.of(
                "acceptOutcome", "corrections", "findings", List.of(Map.of("material", LAYOUT, "reason", "没有提交布局图"))));
        JsonNode todo = one.progress().get("todo");
        assertThat(todo.at("/kind/code").asText()).isEqualTo("corrections");
        assertThat(todo.at("/materials/0/reason").asText()).isEqualTo("没有提交布局图");

        one.handsIn(LAYOUT);
        ok(one.post("corrections"), HttpStatus.OK);
        one.assertRefused("corrections", "correct");
        one.does("window", "UserTask_CheckCorrections", Map.of("acceptOutcome", "accepted"));

        assertThat(one.state()).isEqualTo("accepted");
        assertThat(one.papers().get("correction")).contains("没有提交布局图");
    }

    @Test
    void isRefusedAndToldTheRightOrgan() {
        var one = applies(FOOD);

        one.windowSays(Map.of(
                "acceptOutcome", "refused",
                "refusalGround", "not-this-organ",
                "properOrgan", "南康区市场监督管理局",
                "reason", "经营场所在南康区"));

        JsonNode progress = one.progress();
        assertThat(progress.at("/state/code").asText()).isEqualTo("refused");
        assertThat(progress.get("properOrgan").asText()).isEqualTo("南康区市场监督管理局");
        assertThat(one.papers().get("refusal")).contains("南康区市场监督管理局");
        one.assertRefused("withdrawal", "withdraw");
    }

    @Test
    void countsAsAcceptedWhenTheWindowIsSilent() {
        var one = applies(FOOD);

        hall.timePassesUntil(one.number(), "BoundaryEvent_NotAnswered");

        JsonNode progress = one.progress();
        assertThat(progress.at("/acceptedAs/code").asText()).isEqualTo("deemed");
        assertThat(progress.at("/dates/accepted").asText()).isEqualTo("2026-03-02");
    }

    @Test
    void isAcceptedWithToleranceAndSuppliesWhatWasMissing() {
        var one = applies(FOOD, RULES);
        one.windowSays(Map.of("acceptOutcome", "tolerated", "promiseGiven", true));
        one.isLookedAt();
        assertThat(one.progress().at("/todo/kind/code").asText()).isEqualTo("supply");

        one.handsIn(RULES);
        ok(one.post("supplied-materials"), HttpStatus.OK);
        one.assertRefused("supplied-materials", "not-awaited");
        one.does("window", "UserTask_CheckSupplied", Map.of("materialOk", "yes"));
        one.isApprovedAndDelivered();

        assertThat(one.state()).isEqualTo("closed");
    }

    private RestCase applies(String offering, String... without) {
        return RestCase.applies(hall, port, offering, without);
    }
}
