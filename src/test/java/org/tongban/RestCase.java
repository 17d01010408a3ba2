package org.tongban;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ResponseEntity;

/** A case handed in through the REST API: its applicant sees it through the channel, the posts work on it in the hall. */
record RestCase(Hall hall, RestChannel channel, RestChannel.Receipt receipt) {

    static RestCase applies(Hall hall, int port, String offering, String... without) {
        var channel = new RestChannel(port);
        return new RestCase(hall, channel, channel.applies(offering, Set.of(without), hall.answers(offering)));
    }

    String number() {
        return receipt.number();
    }

    void does(String person, String task, Map<String, Object> filledIn) {
        hall.does(person, number(), task, filledIn);
    }

    void windowSays(Map<String, Object> conclusion) {
        does("window", "UserTask_CheckMaterials", conclusion);
    }

    void isLookedAt() {
        does("examiner", "UserTask_ExamineMaterials", Map.of("conclusion", "pass", "opinion", "材料真实"));
        for (String inspector : List.of("inspector", "inspector2")) {
            does(inspector, "UserTask_InspectOnSite", Map.of("finding", "pass", "record", "布局与图纸一致"));
        }
    }

    void isApprovedAndDelivered() {
        does("reviewer", "UserTask_Review", Map.of("conclusion", "pass", "opinion", "同意"));
        does("head", "UserTask_Decide", Map.of("decision", "approved"));
        does("issuer", "UserTask_Deliver", Map.of("deliveryMethod", "online"));
    }

    JsonNode progress() {
        return channel.progress(receipt);
    }

    String state() {
        return progress().at("/state/code").asText();
    }

    Map<String, String> papers() {
        return channel.papers(receipt);
    }

    void handsIn(String material) {
        channel.handsIn(receipt, material);
    }

    ResponseEntity<JsonNode> post(String what) {
        return channel.post(receipt, what);
    }

    void assertRefused(String what, String rule) {
        JsonNode problem = post(what).getBody();
        assertThat(problem.get("type").asText()).isEqualTo("urn:tongban:problem:" + rule);
        assertThat(problem.get("status").asInt()).isEqualTo(409);
    }
}
