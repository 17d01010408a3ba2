package org.tongban.workbench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.tongban.command.Refusal;

/** The form of a one-thing, put together from its items' forms: each fact is asked once, where it comes first. */
final class MergedForm {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode form = JSON.createObjectNode();
    private final ArrayNode components;
    private final Map<String, ArrayNode> groups = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    MergedForm(String key) {
        form.put("schemaVersion", 16).put("type", "default").put("id", key);
        form.put("executionPlatform", "Camunda Platform").put("executionPlatformVersion", "7.24.0");
        components = form.putArray("components");
    }

    /** @throws Refusal if the item's form cannot be read */
    MergedForm add(String itemForm) {
        try {
            JSON.readTree(itemForm).path("components").forEach(component -> add(component, components));
            return this;
        } catch (JsonProcessingException broken) {
            throw new Refusal("不能读取表单：" + broken.getOriginalMessage());
        }
    }

    private void add(JsonNode component, ArrayNode to) {
        String id = component.path("id").asText();
        if (component.path("type").asText().equals("group")) {
            ArrayNode group = groups.computeIfAbsent(id, first -> open(component, to));
            component.path("components").forEach(inner -> add(inner, group));
        } else if (asked.add(component.path("key").asText(id))) {
            if (component.path("key").asText().equals("delivery")) {
                to.add(handOver());
            }
            to.add(component);
        }
    }

    /** Only a one-thing asks when its results are handed over, beside the way in which. */
    private static JsonNode handOver() {
        try {
            return JSON.readTree(Template.named("hand-over.json").fill());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A group with the same id in several forms becomes one. */
    private static ArrayNode open(JsonNode group, ArrayNode to) {
        ObjectNode copy = group.deepCopy();
        to.add(copy);
        return copy.putArray("components");
    }

    String text() {
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter()
                .withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE)
                .withSeparators(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        try {
            return JSON.writer(lines).writeValueAsString(form) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
