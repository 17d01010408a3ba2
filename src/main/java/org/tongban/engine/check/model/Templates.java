package org.tongban.engine.check.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.tongban.text.ParserWords;

/** One file of element templates of the designer's palette, with the ids that models refer to. */
public record Templates(Set<String> ids) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @throws Unreadable if it is no JSON */
    static Templates read(ModelFile file) {
        try {
            JsonNode content = JSON.readTree(file.text());
            return new Templates((content.isArray() ? content.valueStream() : Stream.of(content))
                    .map(template -> template.path("id").asText())
                    .collect(Collectors.toSet()));
        } catch (JsonProcessingException broken) {
            throw new Unreadable(file, ParserWords.withLine(broken));
        }
    }

    public static Stream<Place> unknown(Models models, Flow flow) {
        return flow.each(BaseElement.class)
                .flatMap(element ->
                        id(element)
                                .filter(id -> !models.hasTemplate(id))
                                .map(id -> flow.at(element).saying(id))
                                .stream());
    }

    private static Optional<String> id(BaseElement element) {
        return Optional.ofNullable(element.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, "modelerTemplate"));
    }
}
