package org.tongban;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** A channel on the other end of the line: it applies and asks through the REST API and knows nothing else. */
class RestChannel {

    private final RestClient api;

    RestChannel(int port) {
        this.api = RestClient.builder()
                .baseUrl("http://127.0.0.1:" + port + "/api/v1")
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build();
    }

    /** What opens a case to its applicant. */
    record Receipt(String number, String code) {}

    Receipt applies(String offering, Set<String> without, Map<String, Object> answers) {
        String id = draft(offering, without);
        JsonNode receipt = ok(submit(id, answers, "key-" + id), HttpStatus.CREATED);
        return new Receipt(
                receipt.get("caseNumber").asText(), receipt.get("queryCode").asText());
    }

    /** @return the id of a draft with every listed material that the hall does not look up itself */
    String draft(String offering, Set<String> without) {
        JsonNode draft = ok(
                api.post()
                        .uri("/applications")
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(Map.of("offering", offering))
                        .retrieve()
                        .toEntity(JsonNode.class),
                HttpStatus.CREATED);
        String id = draft.get("id").asText();
        for (JsonNode listed : draft.get("materials")) {
            String code = listed.at("/material/code").asText();
            if (!listed.at("/material/fetched").asBoolean() && !without.contains(code)) {
                ok(upload("/applications/" + id, code, ""), HttpStatus.CREATED);
            }
        }
        return id;
    }

    ResponseEntity<JsonNode> submit(String draft, Map<String, Object> answers, String key) {
        return api.post()
                .uri("/applications/{draft}/submission", draft)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .body(answers)
                .retrieve()
                .toEntity(JsonNode.class);
    }

    void handsIn(Receipt receipt, String code) {
        ok(upload("/cases/" + receipt.number(), code, receipt.code()), HttpStatus.OK);
    }

    JsonNode progress(Receipt receipt) {
        return ok(
                api.get()
                        .uri("/cases/{number}", receipt.number())
                        .header("Query-Code", receipt.code())
                        .retrieve()
                        .toEntity(JsonNode.class),
                HttpStatus.OK);
    }

    ResponseEntity<JsonNode> post(Receipt receipt, String what) {
        return api.post()
                .uri("/cases/{number}/{what}", receipt.number(), what)
                .header("Query-Code", receipt.code())
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of())
                .retrieve()
                .toEntity(JsonNode.class);
    }

    /** @return the papers of the case as pages, by kind, in their order */
    Map<String, String> papers(Receipt receipt) {
        Map<String, String> pages = new LinkedHashMap<>();
        for (JsonNode paper : progress(receipt).get("documents")) {
            String page = api.get()
                    .uri(paper.get("address").asText().substring("/api/v1".length()))
                    .header("Query-Code", receipt.code())
                    .retrieve()
                    .body(String.class);
            pages.put(paper.at("/kind/code").asText(), page);
        }
        return pages;
    }

    static JsonNode ok(ResponseEntity<JsonNode> answer, HttpStatus expected) {
        assertThat(answer.getStatusCode())
                .as(() -> String.valueOf(answer.getBody()))
                .isEqualTo(expected);
        return answer.getBody();
    }

    private ResponseEntity<JsonNode> upload(String place, String code, String queryCode) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", new ClassPathResource("demo/material.pdf"));
        return api.method(HttpMethod.PUT)
                .uri(place + "/materials/{code}", code)
                .header("Query-Code", queryCode)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .retrieve()
                .toEntity(JsonNode.class);
    }
}
