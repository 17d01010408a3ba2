package org.tongban.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.tongban.HallTest;
import org.tongban.engine.words.Attack;

/** A designer who deploys a model that would run something reads which element is refused, and nothing is deployed. */
@HallTest
class RefusedAttackTest {

    @Autowired
    TestRestTemplate modeler;

    @Autowired
    RepositoryService repository;

    static Stream<Attack> attacks() {
        return Attack.tried();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isToldTheElement(Attack attack) {
        long before = repository.createDeploymentQuery().count();

        ResponseEntity<JsonNode> answer = deploy(attack.file(), attack.content());

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody().at("/details/" + attack.file() + "/errors").valueStream())
                .anySatisfy(error -> {
                    assertThat(error.get("message").asText()).startsWith("[known-content] 模型只能含有");
                    assertThat(error.get("mainElementId").asText()).isEqualTo(attack.element());
                });
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void doesNotGetPastTheCheckByAnotherName() {
        Attack attack = Attack.tried().skip(2).findFirst().orElseThrow();

        for (String name : new String[] {"decide.bpmn20.xml", "decidebpmn", "decide.cmmn", "page.html"}) {
            assertThat(deploy(name, attack.content()).getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        }
    }

    private ResponseEntity<JsonNode> deploy(String name, String content) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("deployment-name", "attack");
        parts.add(name, new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        return modeler.withBasicAuth("designer", "designer")
                .postForEntity("/engine-rest/deployment/create", parts, JsonNode.class);
    }
}
