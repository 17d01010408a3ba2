package org.tongban.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;

/** What Modeler's deploy button does for the designer. */
final class DeployButton {

    private DeployButton() {}

    /** @param files their texts by name */
    static ResponseEntity<JsonNode> press(TestRestTemplate modeler, String deployment, Map<String, String> files) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("deployment-name", deployment);
        files.forEach((name, text) -> parts.add(name, new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        }));
        return modeler.withBasicAuth("designer", "designer")
                .postForEntity("/engine-rest/deployment/create", parts, JsonNode.class);
    }
}
