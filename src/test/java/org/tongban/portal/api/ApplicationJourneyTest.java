package org.tongban.portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.tongban.Hall;
import org.tongban.HallTest;

/** An applicant goes the whole way through the API, with the real catalogue, register, flow, papers and security. */
@HallTest
class ApplicationJourneyTest {

    private static final String ITEM = "outdoor-advertising-permit";

    @Autowired
    Hall hall;

    @Autowired
    WebApplicationContext context;

    @Autowired
    ObjectMapper json;

    private MockMvcTester api;

    @BeforeEach
    void open() {
        api = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
    }

    @Test
    void appliesAndReadsThePaperOfAcceptance() throws IOException {
        JsonNode receipt = applies("journey-1");
        String number = receipt.get("caseNumber").asText();
        assertThat(receipt.get("missing")).isEmpty();

        hall.does("window", number, "UserTask_CheckMaterials", Map.of("acceptOutcome", "accepted"));

        JsonNode progress = progress(receipt);
        assertThat(progress.at("/acceptedAs/code").asText()).isEqualTo("full");
        assertThat(progress.at("/promised/light/code").asText()).isEqualTo("green");
        JsonNode paper = progress.get("documents").get(progress.get("documents").size() - 1);
        assertThat(api.get().uri(paper.get("address").asText()).header("Query-Code", code(receipt)))
                .hasStatusOk()
                .bodyText()
                .contains(paper.get("number").asText());
    }

    @Test
    void tellsWhatBecameOfASecondSubmissionThatDiffers() throws IOException {
        String id = draft().get("id").asText();
        Map<String, Object> answers = hall.answers(ITEM);
        String number = body(submit(id, answers, "journey-5"), HttpStatus.CREATED)
                .get("caseNumber")
                .asText();
        answers.put("phone", "13900001111");

        JsonNode refused = body(submit(id, answers, "journey-5"), HttpStatus.CONFLICT);

        assertThat(refused.get("type").asText()).isEqualTo("urn:tongban:problem:submission-changed");
        assertThat(refused.get("detail").asText()).contains(number, "没有采用");
    }

    @Test
    void givesNoReceiptToASecondSubmissionUnderAnotherKey() throws IOException {
        String id = draft().get("id").asText();
        Map<String, Object> answers = hall.answers(ITEM);
        body(submit(id, answers, "journey-7"), HttpStatus.CREATED);

        JsonNode refused = body(submit(id, answers, "journey-8"), HttpStatus.CONFLICT);

        assertThat(refused.get("type").asText()).isEqualTo("urn:tongban:problem:draft-submitted");
        assertThat(refused.toString()).doesNotContain("queryCode");
    }

    @Test
    void givesNoReceiptToASecondSubmissionWithoutAKey() throws IOException {
        String id = draft().get("id").asText();
        Map<String, Object> answers = hall.answers(ITEM);
        body(submitWithoutKey(id, answers), HttpStatus.CREATED);

        JsonNode refused = body(submitWithoutKey(id, answers), HttpStatus.CONFLICT);

        assertThat(refused.get("type").asText()).isEqualTo("urn:tongban:problem:draft-submitted");
        assertThat(refused.toString()).doesNotContain("queryCode");
    }

    @Test
    void handsInAMaterialUntilTheWindowHasAccepted() throws IOException {
        String id = draft().get("id").asText();
        JsonNode receipt = body(submit(id, hall.answers(ITEM), "journey-6"), HttpStatus.CREATED);

        assertThat(supply(receipt)).hasStatusOk();
        assertThat(supply(receipt)).hasStatusOk();
        assertThat(progress(receipt).at("/materials").findValuesAsText("name")).contains("图.pdf");
    }

    private MvcTestResult supply(JsonNode receipt) {
        return api.method(HttpMethod.PUT)
                .uri(
                        "/api/v1/cases/{number}/materials/outdoor-advertising-rendering",
                        receipt.get("caseNumber").asText())
                .multipart()
                .file(new MockMultipartFile("file", "图.pdf", "application/pdf", hall.pdf()))
                .header("Query-Code", code(receipt))
                .exchange();
    }

    @Test
    void withdrawsAnApplication() throws IOException {
        JsonNode receipt = applies("journey-2");

        assertThat(api.post()
                        .uri(
                                "/api/v1/cases/{number}/withdrawal",
                                receipt.get("caseNumber").asText())
                        .header("Query-Code", code(receipt))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\": \"暂时不设置了\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state.code")
                .isEqualTo("withdrawn");
    }

    @Test
    void namesTheFieldsThatAreMissing() throws IOException {
        JsonNode refused =
                body(submit(draft().get("id").asText(), Map.of(), "journey-3"), HttpStatus.UNPROCESSABLE_ENTITY);

        assertThat(refused.get("errors").findValuesAsText("field")).contains("applicantName", "applicantId", "phone");
    }

    @Test
    void namesTheFieldThatNoRegisterCanHold() throws IOException {
        Map<String, Object> answers = hall.answers(ITEM);
        answers.put("adLocation", "文清路\u00008号");
        answers.put("un\u0000heard", "x");

        JsonNode refused =
                body(submit(draft().get("id").asText(), answers, "journey-4"), HttpStatus.UNPROCESSABLE_ENTITY);

        assertThat(refused.get("errors").findValuesAsText("field")).containsExactly("adLocation", "un\u0000heard");
        assertThat(refused.at("/errors/0/rule").asText()).isEqualTo("characters");
    }

    @Test
    void refusesAFileThatIsNotWhatItsNameSays() throws IOException {
        JsonNode draft = draft();
        var script = new MockMultipartFile("file", "a.pdf", "application/pdf", "#!/bin/sh\n".getBytes());

        JsonNode refused = body(
                put(draft, draft.at("/materials/0/material/code").asText(), script), HttpStatus.UNSUPPORTED_MEDIA_TYPE);

        assertThat(refused.get("type").asText()).isEqualTo("urn:tongban:problem:file-type");
    }

    private JsonNode applies(String key) throws IOException {
        JsonNode draft = draft();
        for (JsonNode listed : draft.get("materials")) {
            var file = new MockMultipartFile("file", "材料.pdf", "application/pdf", hall.pdf());
            body(put(draft, listed.at("/material/code").asText(), file), HttpStatus.CREATED);
        }
        Map<String, Object> answers = hall.answers(ITEM);
        String id = draft.get("id").asText();
        JsonNode receipt = body(submit(id, answers, key), HttpStatus.CREATED);
        assertThat(body(submit(id, answers, key), HttpStatus.OK)).isEqualTo(receipt);
        return receipt;
    }

    private JsonNode draft() throws IOException {
        return body(
                api.post()
                        .uri("/api/v1/applications")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"offering\": \"%s\"}".formatted(ITEM))
                        .exchange(),
                HttpStatus.CREATED);
    }

    private MvcTestResult put(JsonNode draft, String code, MockMultipartFile file) {
        return api.method(HttpMethod.PUT)
                .uri(
                        "/api/v1/applications/{id}/materials/{code}",
                        draft.get("id").asText(),
                        code)
                .multipart()
                .file(file)
                .exchange();
    }

    private MvcTestResult submit(String id, Map<String, Object> answers, String key) throws IOException {
        return api.post()
                .uri("/api/v1/applications/{id}/submission", id)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(answers))
                .exchange();
    }

    private MvcTestResult submitWithoutKey(String id, Map<String, Object> answers) throws IOException {
        return api.post()
                .uri("/api/v1/applications/{id}/submission", id)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(answers))
                .exchange();
    }

    private JsonNode progress(JsonNode receipt) throws IOException {
        return body(
                api.get()
                        .uri("/api/v1/cases/{number}", receipt.get("caseNumber").asText())
                        .header("Query-Code", code(receipt))
                        .exchange(),
                HttpStatus.OK);
    }

    private JsonNode body(MvcTestResult answer, HttpStatus status) throws IOException {
        assertThat(answer).hasStatus(status);
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    private static String code(JsonNode receipt) {
        return receipt.get("queryCode").asText();
    }
}
