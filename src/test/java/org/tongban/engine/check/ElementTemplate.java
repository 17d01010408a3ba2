package org.tongban.engine.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.tongban.engine.check.model.Flow;

/** One entry of the designer's palette. */
record ElementTemplate(JsonNode content) {

    static final Path FOLDER = Path.of("processes/.camunda/element-templates");

    private static final Map<String, String> NAMESPACES = Map.of("camunda", "http://camunda.org/schema/1.0/bpmn");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    static List<ElementTemplate> all() throws IOException {
        return files().stream()
                .flatMap(file -> read(file).valueStream())
                .map(ElementTemplate::new)
                .toList();
    }

    static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String id() {
        return content.path("id").asText();
    }

    String element() {
        return content.at("/elementType/value")
                .asText(content.at("/appliesTo/0").asText());
    }

    Stream<Property> properties() {
        return content.path("properties").valueStream().map(Property::new);
    }

    /** @return every value that ends up in the given attribute, fixed, proposed or to choose from */
    Stream<String> written(String attribute) {
        return properties()
                .filter(property -> property.binding("name").equals(attribute))
                .flatMap(Property::values);
    }

    /** What a template writes, or lets the designer write. */
    record Property(JsonNode content) {

        String binding(String part) {
            return content.at("/binding/" + part).asText();
        }

        boolean isFixed() {
            return content.path("type").asText().equals("Hidden");
        }

        boolean isShown() {
            return !isFixed();
        }

        Stream<String> values() {
            Stream<String> choices = content.path("choices").valueStream().map(choice -> choice.path("value")
                    .asText());
            return Stream.concat(Stream.of(content.path("value").asText()), choices)
                    .filter(value -> !value.isEmpty())
                    .distinct();
        }

        /** @return what stands in the model where the template writes this */
        Optional<String> in(BaseElement element) {
            return switch (binding("type")) {
                case "property" -> attribute(element);
                case "camunda:in:businessKey" ->
                    Flow.extensions(element, CamundaIn.class)
                            .map(CamundaIn::getCamundaBusinessKey)
                            .filter(key -> key != null)
                            .findFirst();
                case "camunda:in" ->
                    Flow.extensions(element, CamundaIn.class)
                            .filter(in -> binding("target").equals(in.getCamundaTarget()))
                            .map(in -> content.at("/binding/expression").asBoolean()
                                    ? in.getCamundaSourceExpression()
                                    : in.getCamundaSource())
                            .filter(source -> source != null)
                            .findFirst();
                case "camunda:out" ->
                    Flow.extensions(element, CamundaOut.class)
                            .filter(out -> binding("source").equals(out.getCamundaSource()))
                            .map(CamundaOut::getCamundaTarget)
                            .findFirst();
                case "camunda:inputParameter" ->
                    element.getModelInstance().getModelElementsByType(CamundaInputParameter.class).stream()
                            .filter(input -> input.getCamundaName().equals(binding("name")))
                            .map(input -> input.getTextContent().strip())
                            .findFirst();
                default ->
                    Flow.extensions(element, CamundaExecutionListener.class)
                            .filter(listener -> binding("event").equals(listener.getCamundaEvent()))
                            .map(CamundaExecutionListener::getCamundaExpression)
                            .findFirst();
            };
        }

        private Optional<String> attribute(BaseElement element) {
            String[] name = binding("name").split(":");
            return Optional.ofNullable(
                    name.length == 1
                            ? element.getAttributeValue(name[0])
                            : element.getAttributeValueNs(NAMESPACES.get(name[0]), name[1]));
        }
    }

    @Override
    public String toString() {
        return id();
    }
}
