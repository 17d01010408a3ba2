package org.tongban.engine.check.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.tongban.text.ParserWords;

/** One form file as Tasklist and the portal read it. */
public record FormFile(ModelFile file, JsonNode content) {

    private static final ObjectMapper IN_FORCE = new ObjectMapper();

    /** Nobody is shown what stands behind a form. */
    private static final ObjectMapper GIVEN = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** @throws Unreadable if it is no JSON object */
    public static FormFile read(ModelFile file) {
        try {
            JsonNode content = (file.isInForce() ? IN_FORCE : GIVEN).readTree(file.text());
            if (content == null || !content.isObject()) {
                throw new Unreadable(file, "不是 JSON 对象 / not a JSON object");
            }
            return new FormFile(file, content);
        } catch (JsonProcessingException broken) {
            throw new Unreadable(file, ParserWords.withLine(broken));
        }
    }

    /** @return true if posts fill it in, not applicants */
    public boolean ofPost(Models models) {
        return file.folder().isEmpty()
                ? models.entry(file.key()).isEmpty()
                : file.folder().equals("post");
    }

    /** @return true if posts fill it in for a change of the catalogue */
    public boolean ofOffice(Models models) {
        return models.flows()
                .filter(Flow::isOfOffice)
                .flatMap(flow -> flow.each(UserTask.class))
                .anyMatch(task -> file.key().equals(task.getCamundaFormRef()));
    }

    /** @return all components, with those inside groups and lists */
    public Stream<JsonNode> components() {
        return inside(content);
    }

    /** @return the inputs outside lists, each the answer to one question */
    public Stream<JsonNode> inputs() {
        return questions(content)
                .filter(input -> input.has("key") && !type(input).equals("table"));
    }

    /** @return the input with this key, or a missing node */
    public JsonNode input(String key) {
        return inputs().filter(input -> key.equals(input.path("key").asText()))
                .findFirst()
                .orElse(content.path("–"));
    }

    public Place at(JsonNode component) {
        String id = component.path("id").asText();
        return id.isEmpty() ? file.whole() : file.at(id);
    }

    public static String type(JsonNode component) {
        return component.path("type").asText();
    }

    private static Stream<JsonNode> inside(JsonNode parent) {
        return parent.path("components").valueStream().flatMap(child -> Stream.concat(Stream.of(child), inside(child)));
    }

    private static Stream<JsonNode> questions(JsonNode parent) {
        return parent.path("components")
                .valueStream()
                .flatMap(child -> type(child).equals("group") ? questions(child) : Stream.of(child));
    }
}
