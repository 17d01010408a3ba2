package org.tongban.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.tongban.HallTest;
import org.tongban.engine.check.book.RuleBook;
import org.tongban.engine.check.model.ModelFile;
import org.tongban.engine.check.model.Rule;
import org.tongban.engine.flow.RegisterSpeaks;

/** Whoever deploys a bad model, from Modeler or by the REST API, reads what is wrong, and nothing is deployed. */
@HallTest
class DeploymentCheckTest {

    private static final String NAME = "small hall";

    private static final List<String> RULES = List.of(
            "readable",
            "file-name",
            "chinese-names",
            "semantic-ids",
            "no-script",
            "no-event-gateway",
            "default-way",
            "drawn",
            "form-components",
            "one-row",
            "acceptance-first",
            "deemed-acceptance",
            "task-post",
            "task-limit",
            "two-inspectors",
            "limits-fit",
            "issue-in-ten",
            "rejection-possible",
            "reasons-given",
            "tolerance-branch",
            "tolerance-rejoins",
            "tolerance-decided",
            "commitment-branch",
            "exact-materials",
            "called-process",
            "form-exists",
            "known-commands",
            "complete-offering",
            "merged-form");

    @LocalServerPort
    int port;

    @Autowired
    RepositoryService repository;

    @Autowired
    RegisterSpeaks register;

    private long before;

    /** One broken sample for each of these rules; that each rule works is {@link RuleTest}'s business. */
    static Stream<Broken> errors() {
        Set<String> open = new HashSet<>(RULES);
        return RuleTest.samples().filter(sample -> open.remove(sample.rule()));
    }

    @BeforeEach
    void count() {
        before = repository.createDeploymentQuery().count();
    }

    @AfterEach
    void clear() {
        repository
                .createDeploymentQuery()
                .deploymentName(NAME)
                .list()
                .forEach(deployed -> register.say(() -> repository.deleteDeployment(deployed.getId(), true)));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void refusesABrokenModelNamingElementAndRule(Broken sample) {
        ResponseEntity<JsonNode> answer = deploy("admin", deployed(sample));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody().get("type").asText()).isEqualTo("ParseException");
        Rule rule = rule(sample.rule());
        assertThat(answer.getBody().at("/details/" + sample.file() + "/errors").valueStream())
                .anySatisfy(error -> {
                    assertThat(error.get("mainElementId").asText()).isEqualTo(sample.element());
                    assertThat(error.get("message").asText())
                            .startsWith("[" + rule.name() + "] " + rule.chinese())
                            .contains(rule.source(), rule.english());
                });
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void triesMoreThanTwentyBrokenModels() {
        assertThat(errors()).hasSameSizeAs(RULES).hasSizeGreaterThan(20);
    }

    @Test
    void tellsAllFindingsOfAllFilesAtOnce() {
        Broken form = Broken.breaks("form-labels", "small-permit.form", "").replacing("方案摘要", "Plan in short");
        List<ModelFile> both = own(form.files()).stream()
                .map(file -> new ModelFile(
                        file.path(), file.text().replace("P1095D", "P30D").replace("\"examiner\"", "\"clerk\"")))
                .toList();

        JsonNode details = deploy("admin", both).getBody().get("details");

        assertThat(details.fieldNames())
                .toIterable()
                .contains("small-permit.form", "small-permit.bpmn", "small-filing.bpmn", "small-matter.bpmn");
        assertThat(details.at("/small-permit.bpmn/errors").valueStream().map(e -> e.get("mainElementId")
                        .asText()))
                .containsExactlyInAnyOrder("small-permit", "UserTask_ExamineMaterials");
    }

    @Test
    void refusesAStageThatBreaksAnItemAlreadyThere() {
        Broken slow = Broken.breaks("limits-fit", "food-business-licence.bpmn", "food-business-licence")
                .by("decide.bpmn")
                .replacing("camunda:dueDate=\"1个工作日\"", "camunda:dueDate=\"9个工作日\"");

        ResponseEntity<JsonNode> answer = deploy("admin", changed(slow));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody()
                        .at("/details/food-business-licence.bpmn/errors/0/message")
                        .asText())
                .contains("limits-fit", "16 > 8");
    }

    @Test
    void knowsWhatWasDeployedBefore() throws IOException {
        ModelFile calling = model(
                "item/individual-business-registration",
                "decisionRef=\"instant-approval\"",
                "decisionRef=\"quick-approval\"");
        ModelFile called = new ModelFile(
                "quick-approval.dmn",
                Files.readString(Path.of("processes/rule/instant-approval.dmn"))
                        .replace("decision id=\"instant-approval\"", "decision id=\"quick-approval\""));
        assertThat(deploy("admin", List.of(calling)).getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);

        assertThat(deploy("admin", List.of(called)).getStatusCode()).isEqualTo(HttpStatus.OK);

        assertThat(deploy("admin", List.of(calling)).getStatusCode()).isEqualTo(HttpStatus.OK);
    }

    @Test
    void refusesWhoMayNotDeployBeforeTellingAnything() {
        Broken any = errors().findFirst().orElseThrow();

        assertThat(deploy("window", deployed(any)).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
    }

    private static ModelFile model(String path, String part, String other) throws IOException {
        Path file = Path.of("processes/" + path + ".bpmn");
        return new ModelFile(
                file.getFileName().toString(), Files.readString(file).replace(part, other));
    }

    private static Rule rule(String name) {
        return RuleBook.all().stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What a designer sends: the small hall's own files and the file that was changed. */
    private static List<ModelFile> deployed(Broken sample) {
        return Stream.concat(own(sample.files()).stream(), changed(sample).stream())
                .distinct()
                .toList();
    }

    private static List<ModelFile> own(List<ModelFile> files) {
        return files.stream().filter(SmallHall::isOwn).toList();
    }

    private static List<ModelFile> changed(Broken sample) {
        return sample.files().stream()
                .filter(file -> file.name().equals(sample.changed()))
                .toList();
    }

    private ResponseEntity<JsonNode> deploy(String person, List<ModelFile> files) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("deployment-name", NAME);
        files.forEach(
                file -> parts.add(file.name(), new ByteArrayResource(file.text().getBytes(StandardCharsets.UTF_8)) {
                    @Override
                    public String getFilename() {
                        return file.name();
                    }
                }));
        return RestClient.builder()
                .baseUrl("http://127.0.0.1:" + port)
                .defaultHeaders(headers -> headers.setBasicAuth(person, person))
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build()
                .post()
                .uri("/engine-rest/deployment/create")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .retrieve()
                .toEntity(JsonNode.class);
    }
}
