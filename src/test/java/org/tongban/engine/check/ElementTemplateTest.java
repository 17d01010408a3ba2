package org.tongban.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.tongban.engine.check.model.ModelFiles;
import org.tongban.engine.check.model.Models;
import org.tongban.engine.check.model.Variables;
import org.tongban.engine.check.wiring.Said;
import org.tongban.engine.limit.LimitWords;
import org.tongban.engine.words.RegisterCall;

/** The designer's palette in Camunda Modeler: every template is well formed, in Chinese, and writes only what exists. */
class ElementTemplateTest {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Models MODELS = new Models(ModelFiles.below(List.of(Path.of("processes"), Path.of("forms"))));
    private static final Set<String> TYPES = Set.of(
            "bpmn:Process",
            "bpmn:Task",
            "bpmn:UserTask",
            "bpmn:ServiceTask",
            "bpmn:BusinessRuleTask",
            "bpmn:CallActivity",
            "bpmn:SequenceFlow",
            "bpmn:BoundaryEvent");

    @ParameterizedTest
    @MethodSource("org.tongban.engine.check.ElementTemplate#files")
    void keepsTheOfficialSchema(Path file) throws IOException {
        String official =
                new ClassPathResource("element-templates/schema.json").getContentAsString(StandardCharsets.UTF_8);
        Schema schema = SchemaRegistry.withDialect(Dialects.getDraft7()).getSchema(official);

        assertThat(schema.validate(Files.readString(file), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate("[{\"id\": \"nameless\"}]", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void hasEveryTemplateOnce() throws IOException {
        assertThat(ElementTemplate.all())
                .hasSizeGreaterThan(40)
                .extracting(ElementTemplate::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("tongban(\\.[a-z]+(-[a-z]+)*)+"));
    }

    @ParameterizedTest
    @MethodSource("org.tongban.engine.check.ElementTemplate#all")
    void speaksChineseAndSaysWhatItIsFor(ElementTemplate template) {
        assertThat(template.content().path("name").asText()).matches("[\\p{IsHan}：“”]+");
        assertThat(template.content().path("description").asText()).endsWith("。");
        assertThat(template.content().path("appliesTo").valueStream()).allMatch(type -> TYPES.contains(type.asText()));
        assertThat(template.properties().filter(ElementTemplate.Property::isShown))
                .isNotEmpty()
                .allMatch(property -> property.content().path("label").asText().matches("\\p{IsHan}+"));
    }

    @ParameterizedTest
    @MethodSource("org.tongban.engine.check.ElementTemplate#all")
    void writesOnlyWhatExists(ElementTemplate template) {
        assertThat(template.written("camunda:formRef"))
                .allMatch(form -> MODELS.form(form).isPresent());
        assertThat(template.written("camunda:candidateGroups"))
                .allMatch(group -> MODELS.post(group).isPresent());
        assertThat(template.written("camunda:dueDate")).allMatch(LimitWords::understands);
        assertThat(template.written("calledElement"))
                .allMatch(stage -> MODELS.flow(stage).isPresent());
        assertThat(template.written("camunda:expression"))
                .allMatch(words -> RegisterCall.in(words).isCommand());
        assertThat(template.written("conditionExpression"))
                .allMatch(condition -> new Variables(MODELS).isCondition(condition));
        assertThat(template.properties()
                        .filter(property -> property.binding("type").equals("camunda:in")))
                .allMatch(property -> new Variables(MODELS).isKnown(property.binding("target")));
    }

    @ParameterizedTest
    @MethodSource("org.tongban.engine.check.ElementTemplate#all")
    void standsInTheDesignersGuide(ElementTemplate template) throws IOException {
        assertThat(Files.readString(Path.of("src/docs/designer.md")))
                .contains("| %s | %s |"
                        .formatted(
                                template.content().path("name").asText(),
                                template.content().path("description").asText()));
    }

    @Test
    void offersEveryStagePostAndWordThatModelsUse() throws IOException {
        assertThat(written("camunda:formRef")).containsAll(filesIn("forms/post", ".form"));
        assertThat(written("calledElement"))
                .containsAll(filesIn("processes/stage", ".bpmn").stream()
                        .filter(stage -> !Set.of("limit-supervision", "verify-commitment")
                                .contains(stage))
                        .toList());
        assertThat(written("camunda:expression"))
                .containsAll(MODELS.flows()
                        .flatMap(Said::commands)
                        .map(said -> said.place().detail())
                        .filter(words ->
                                !words.matches(".*(startVerification|recordInstantApproval|catalogue\\.|outbox\\.).*"))
                        .toList());
    }

    /** In Modeler an element with a template shows the template's fields; what the template fixes must stand there. */
    @Test
    void fitsEveryElementItIsAppliedTo() throws IOException {
        Map<String, ElementTemplate> templates =
                ElementTemplate.all().stream().collect(Collectors.toMap(ElementTemplate::id, Function.identity()));
        List<BaseElement> applied = MODELS.flows()
                .flatMap(flow -> flow.each(BaseElement.class))
                .filter(element -> templateOf(element) != null)
                .toList();

        assertThat(applied).hasSizeGreaterThan(70).allSatisfy(element -> {
            ElementTemplate template = templates.get(templateOf(element));
            assertThat(template).as(element.getId()).isNotNull();
            assertThat("bpmn:" + element.getElementType().getTypeName())
                    .as(element.getId())
                    .isEqualToIgnoringCase(template.element());
            assertThat(template.properties().filter(ElementTemplate.Property::isFixed))
                    .allSatisfy(property -> assertThat(property.in(element))
                            .as(element.getId() + " " + property.content())
                            .hasValue(property.content().path("value").asText()));
        });
    }

    private static String templateOf(BaseElement element) {
        return element.getAttributeValueNs(CAMUNDA, "modelerTemplate");
    }

    private static Set<String> written(String attribute) throws IOException {
        return ElementTemplate.all().stream()
                .flatMap(template -> template.written(attribute))
                .collect(Collectors.toSet());
    }

    private static List<String> filesIn(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.map(file -> file.getFileName().toString().replace(ending, ""))
                    .toList();
        }
    }
}
