package org.tongban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongban.RestChannel.ok;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;

/** Every way an accepted case goes, seen through the REST API by the channel that handed it in. */
@HallTest
class RestPathTest {

    private static final String FOOD = "food-business-licence";
    private static final String FIRE = "fire-safety-check";

    @Autowired
    Hall hall;

    @LocalServerPort
    int port;

    @Test
    void goesFromAcceptanceToTheLicence() {
        var one = applies(FOOD);
        assertThat(one.state()).isEqualTo("received");

        one.windowSays(Map.of("acceptOutcome", "accepted"));
        assertThat(one.progress().at("/acceptedAs/code").asText()).isEqualTo("full");
        one.isLookedAt();
        one.isApprovedAndDelivered();

        assertThat(one.state()).isEqualTo("closed");
        Map<String, String> papers = one.papers();
        assertThat(papers.keySet()).containsExactly("receipt", "acceptance", "approval", "licence");
        assertThat(papers.get("licence")).contains("食品经营许可证", "客家味道");
    }

    @Test
    void isDecidedOnCommitmentAndVerifiedAfterwards() {
        var one = applies(FIRE);
        one.windowSays(Map.of("acceptOutcome", "committed", "commitmentSigned", true));
        one.does("head", "UserTask_Decide", Map.of("decision", "approved"));
        one.does("issuer", "UserTask_Deliver", Map.of("deliveryMethod", "online"));
        assertThat(one.state()).isEqualTo("issued");

        one.does("verifier", "UserTask_VerifyCommitment", Map.of("commitmentTrue", "yes", "record", "现场与承诺一致"));

        assertThat(one.state()).isEqualTo("closed");
        assertThat(one.papers()).containsKeys("commitment", "approval");
    }

    @Test
    void isRejectedWithItsReason() {
        var one = applies(FOOD);
        one.windowSays(Map.of("acceptOutcome", "accepted"));
        one.isLookedAt();
        one.does("reviewer", "UserTask_Review", Map.of("conclusion", "fail", "opinion", "不同意"));
        one.does(
                "head",
                "UserTask_Decide",
                Map.of("decision", "rejected", "rejectionGround", "unmet-conditions", "reason", "生熟区没有分开"));

        JsonNode progress = one.progress();
        assertThat(progress.at("/state/code").asText()).isEqualTo("rejected");
        assertThat(progress.get("reason").asText()).isEqualTo("生熟区没有分开");
        assertThat(one.papers().get("rejection")).contains("生熟区没有分开", "行政复议");
    }

    @Test
    void isWithdrawn() {
        var one = applies(FOOD);
        one.windowSays(Map.of("acceptOutcome", "accepted"));

        JsonNode progress = ok(one.post("withdrawal"), HttpStatus.OK);

        assertThat(progress.at("/state/code").asText()).isEqualTo("withdrawn");
        assertThat(hall.running(one.number())).isEmpty();
        one.assertRefused("withdrawal", "withdraw");
    }

    private RestCase applies(String offering, String... without) {
        return RestCase.applies(hall, port, offering, without);
    }
}
