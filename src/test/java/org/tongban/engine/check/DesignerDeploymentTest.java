package org.tongban.engine.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongban.Designers.entry;
import static org.tongban.Designers.file;
import static org.tongban.Hall.FIRST_DAY;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.tongban.ChangeHallTest;
import org.tongban.catalog.Catalog;
import org.tongban.engine.flow.RegisterSpeaks;

/** What Modeler's deploy button does: a designer publishes models, with the list entries attached to them or not at all. */
@ChangeHallTest
class DesignerDeploymentTest {

    private static final String NAME = "Modeler";
    private static final String SHOP = "individual-business-registration";
    private static final String REVISED = "<bpmn:documentation>修订：";

    @Autowired
    TestRestTemplate modeler;

    @Autowired
    RepositoryService models;

    @Autowired
    AuthorizationService rights;

    @Autowired
    RegisterSpeaks register;

    @Autowired
    Catalog catalog;

    @AfterEach
    void clear() {
        models.createDeploymentQuery()
                .deploymentName(NAME)
                .list()
                .forEach(deployed -> register.say(() -> models.deleteDeployment(deployed.getId(), true)));
    }

    @Test
    void aDesignerDeploysASingleDiagramFormOrTable() {
        assertThat(deploy("designer", Map.of("issue.bpmn", revised("stage/issue")))
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
        assertThat(deploy("designer", Map.of("decide.form", file("forms/post/decide.form") + "\n"))
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
        assertThat(deploy("designer", Map.of("tolerance.dmn", file("processes/rule/tolerance.dmn") + "\n"))
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
        assertThat(deploy("admin", Map.of("decide.bpmn", revised("stage/decide")))
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
        assertThat(models.createProcessDefinitionQuery()
                        .processDefinitionKey("issue")
                        .latestVersion()
                        .singleResult()
                        .getVersion())
                .isGreaterThan(1);
    }

    @Test
    void aSharedStageRunsAsTheSystemHoldsIt() {
        var answer = deploy(
                "admin",
                Map.of("decide.bpmn", file("processes/stage/decide.bpmn").replace("\"1个工作日\"", "\"2个工作日\"")));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody().at("/details/decide.bpmn/errors/0/message").asText())
                .startsWith("[shared-as-held]");
    }

    /** With it would go the cases that run by it. */
    @Test
    void aDesignerLooksAtTheOwnDeploymentButDoesNotDeleteIt() {
        String deployment = deploy("designer", Map.of("issue.bpmn", revised("stage/issue")))
                .getBody()
                .get("id")
                .asText();

        assertThat(List.of(Permissions.READ, Permissions.DELETE))
                .filteredOn(right -> rights.isUserAuthorized(
                        "designer", List.of("designer"), right, Resources.DEPLOYMENT, deployment))
                .containsExactly(Permissions.READ);
    }

    @Test
    void otherPostsDoNot() {
        for (String person : new String[] {"window", "head", "legal", "board"}) {
            assertThat(deploy(person, Map.of("issue.bpmn", revised("stage/issue")))
                            .getStatusCode())
                    .isEqualTo(HttpStatus.FORBIDDEN);
        }
    }

    @Test
    void anAttachedListEntryIsPublishedWithItsDiagram() {
        var answer = deploy(
                "designer",
                Map.of(
                        SHOP + ".bpmn",
                        revised("item/" + SHOP),
                        SHOP + ".yaml",
                        entry(SHOP, "2.0", FIRST_DAY).get(SHOP + ".yaml")));

        assertThat(answer.getStatusCode()).as(String.valueOf(answer.getBody())).isEqualTo(HttpStatus.OK);
        assertThat(catalog.item(SHOP).version()).isEqualTo("2.0");
    }

    @Test
    void aBrokenDiagramIsRefusedWithAllFindingsAndTheAttachedEntryIsNotPublished() {
        var answer = deploy(
                "designer",
                Map.of(
                        SHOP + ".bpmn",
                        revised("item/" + SHOP).replace("P1095D", "P30D").replace("\"latest\"", "\"deployment\""),
                        SHOP + ".yaml",
                        entry(SHOP, "2.1", FIRST_DAY).get(SHOP + ".yaml")));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody()
                        .at("/details/" + SHOP + ".bpmn/errors")
                        .findValuesAsText("message")
                        .toString())
                .contains("[history]", "[called-process]");
        assertThat(catalog.item(SHOP).version()).isNotEqualTo("2.1");
    }

    @Test
    void aChangedEntryWithoutANewVersionIsRefused() {
        var answer = deploy(
                "designer",
                Map.of(
                        SHOP + ".yaml",
                        file("processes/item/" + SHOP + ".yaml")
                                .replaceFirst("effectiveFrom: [\\d-]+", "effectiveFrom: 2025-02-03")));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(String.valueOf(answer.getBody())).contains("readable-entry", "版本号仍是 ");
    }

    /** Each of eight lists stands for nine of the one before it. */
    @Test
    void anEntryThatStandsForMillionsOfValuesIsRefused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int list = 1; list <= 8; list++) {
            String nine = String.join(", ", Collections.nCopies(9, "*a" + (list - 1)));
            bomb.append("a%d: &a%d [%s]\n".formatted(list, list, nine));
        }

        for (String name : new String[] {SHOP, "materials"}) {
            String text = file("processes/" + (name.equals(SHOP) ? "item/" : "") + name + ".yaml");
            var answer = deploy("designer", Map.of(name + ".yaml", text + bomb));

            assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
            assertThat(String.valueOf(answer.getBody())).contains("不能用锚点（&）、引用（*）");
        }
    }

    private static String revised(String path) {
        return file("processes/" + path + ".bpmn").replaceFirst("<bpmn:documentation>", REVISED);
    }

    private ResponseEntity<JsonNode> deploy(String person, Map<String, String> files) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("deployment-name", NAME);
        parts.add("deploy-changed-only", "true");
        files.forEach((name, text) -> parts.add(name, new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        }));
        return modeler.withBasicAuth(person, person)
                .postForEntity("/engine-rest/engine/changes/deployment/create", parts, JsonNode.class);
    }
}
