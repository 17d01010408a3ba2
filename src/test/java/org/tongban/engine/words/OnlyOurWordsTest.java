package org.tongban.engine.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.Variables.SerializationDataFormats;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine by itself, with no check before it, understands what models may say and nothing else. */
class OnlyOurWordsTest {

    private static final String CLASS = "${''.getClass()}";

    private static ProcessEngine engine;

    @BeforeAll
    static void start() {
        engine = BareEngine.ours(BareEngine.newDatabase());
        engine.getRepositoryService()
                .createDeployment()
                .addString("waiting.bpmn", BareEngine.WAITING)
                .deploy();
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    static Stream<Attack> attacks() {
        return Attack.all();
    }

    /** It would pass all reviews, and fail on the day on which it is deployed. */
    @ParameterizedTest
    @CsvSource({"camunda:versionTag, 64", "name, 255"})
    void refusesWhatItCouldNotKeep(String attribute, int most) {
        String model = BareEngine.WAITING.replaceFirst(
                "<bpmn:process ",
                "<bpmn:process xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" " + attribute + "=\""
                        + "甲".repeat(most + 1) + "\" ");

        assertThatThrownBy(() -> deploy("waiting.bpmn", model)).isInstanceOf(ParseException.class);
        deploy("waiting.bpmn", model.replace("甲".repeat(most + 1), "甲".repeat(most)));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void refusesAModelThatRunsWhatIsNotOurs(Attack attack) {
        ParseException refusal =
                catchThrowableOfType(ParseException.class, () -> deploy(attack.file(), attack.content()));

        assertThat(refusal).hasMessageContaining(attack.file()).hasMessageContaining("系统不认识的内容");
        assertThat(refusal.getResorceReports().get(0).getErrors())
                .extracting(Problem::getMainElementId)
                .contains(attack.element());
    }

    @Test
    void readsEveryModelOfTheProject() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Fault.in(file.getFileName().toString(), Files.readAllBytes(file)))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"waiting.bpmn20.xml", "waitingbpmn", "rule.dmn11.xml", "case.cmmn", "form.html"})
    void takesNoFileOfAnotherName(String name) {
        assertThatThrownBy(() -> deploy(name, BareEngine.WAITING))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining(name);
    }

    /** A stack that has run for long holds more than one of a server that starts. */
    @Test
    void readsNoModelWhoseElementsStandInOneAnotherWithoutEnd() {
        String deep = BareEngine.WAITING.replaceFirst(
                "(<bpmn:process [^>]*>|<process [^>]*>)",
                "$1" + "<bpmn:documentation>".repeat(3500) + "</bpmn:documentation>".repeat(3500));

        assertThat(deep).isNotEqualTo(BareEngine.WAITING);
        assertThatThrownBy(() -> deploy("waiting.bpmn", deep))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("嵌套太深");
    }

    /** The check before a deployment reads UTF-8; the engine goes by what the file says of itself. */
    @ParameterizedTest
    @ValueSource(strings = {"GBK", "UTF-16", "IBM1047"})
    void readsNoModelInAnotherEncoding(String encoding) throws Exception {
        String content = "<?xml version=\"1.0\" encoding=\"%s\"?>%n%s".formatted(encoding, BareEngine.WAITING);

        assertThatThrownBy(() -> engine.getRepositoryService()
                        .createDeployment()
                        .addInputStream("waiting.bpmn", new ByteArrayInputStream(content.getBytes(encoding)))
                        .deploy())
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("encoding=\"" + encoding);
    }

    @Test
    void readsNoModelWhoseBytesAreInAnotherEncodingThoughItSaysNothing() {
        assertThatThrownBy(() -> engine.getRepositoryService()
                        .createDeployment()
                        .addInputStream(
                                "waiting.bpmn",
                                new ByteArrayInputStream(BareEngine.WAITING.getBytes(StandardCharsets.UTF_16)))
                        .deploy())
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("encoding=\"UTF-16");
    }

    @Test
    void knowsNoInputWithoutAName() {
        String model = """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn"><bpmn:process id="whole">
                  <bpmn:businessRuleTask id="rule"><bpmn:extensionElements><camunda:inputOutput>
                    <camunda:inputParameter>${true}</camunda:inputParameter>
                  </camunda:inputOutput></bpmn:extensionElements></bpmn:businessRuleTask>
                </bpmn:process></bpmn:definitions>""";

        assertThat(Fault.in("whole.bpmn", model.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(new Fault("rule", "camunda:inputParameter {}"));
    }

    @Test
    void readsNoModelWithADocumentTypeOfItsOwn() {
        assertThatThrownBy(() -> deploy("waiting.bpmn", "<!DOCTYPE a [<!ENTITY b \"c\">]>\n" + BareEngine.WAITING))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("系统不认识的内容")
                .hasMessageContaining("第1行不得写 DOCTYPE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CLASS,
                "${execution}",
                "${execution.processEngineServices}",
                "${authenticatedUserId}",
                "${dateTime()}",
                "${currentUser().bytes}",
                "${S('{}')}",
                "${1 + 1}",
                "text ${true}",
                "#{true ? 1 : 2}"
            })
    void answersNoOtherExpression(String text) {
        assertThatThrownBy(() -> configuration()
                        .getExpressionManager()
                        .createExpression(text)
                        .getValue(null))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("系统不认识这个表达式");
    }

    @Test
    void listsNoTasksByAnotherExpressionOfAFilter() {
        var filter = engine.getFilterService()
                .newTaskFilter("mine")
                .setQuery(engine.getTaskService().createTaskQuery().taskAssigneeExpression(CLASS));
        String id = engine.getFilterService().saveFilter(filter).getId();

        assertThatThrownBy(() -> engine.getFilterService().list(id)).isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void answersAFilterWhoLooksAndWhen() {
        engine.getIdentityService().setAuthenticatedUserId("window");
        try {
            for (String text : List.of("${currentUser()}", "${ currentUser() }")) {
                assertThat(inEngine(() -> configuration()
                                .getExpressionManager()
                                .createExpression(text)
                                .getValue(null)))
                        .isEqualTo("window");
            }
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    @Test
    void runsNoScript() {
        for (String language : List.of("juel", "javascript", "groovy")) {
            assertThatThrownBy(() ->
                            inEngine(() -> configuration().getScriptingEngines().getScriptEngineForLanguage(language)))
                    .isInstanceOf(ProcessEngineException.class)
                    .hasMessageContaining("系统不运行脚本");
        }
    }

    @Test
    void decidesInFeelOnlyEvenWhereATableIsHandedToTheDecisionEngineItself() throws Exception {
        Attack attack = Attack.tried().findFirst().orElseThrow();
        var table = new ByteArrayInputStream(attack.content()
                .replace("<text>false</text>", "<text>" + CLASS + "</text>")
                .getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> inEngine(() -> configuration()
                        .getDmnEngineConfiguration()
                        .buildEngine()
                        .evaluateDecisionTable(
                                "tolerance",
                                table,
                                Map.of("missingMain", 1, "missingTolerable", 0, "creditGrade", "A"))))
                .hasStackTraceContaining("决策表只能用 FEEL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "given.getClass().getName()",
                "given.secret",
                "given.secret()",
                "get value(given, \"secret\")",
                "\"a\".getClass().getName()",
                "{exit: function(code) external {java: {class: \"java.lang.Math\", method signature: \"abs(int)\"}}, b: exit(-1)}.b"
            })
    void reachesNoObjectThroughFeel(String expression) {
        var given = Variables.createVariables().putValue("given", new Given()).asVariableContext();

        Object value;
        try {
            value = new PlainFeel().evaluateSimpleExpression(expression, given);
        } catch (RuntimeException refused) {
            return;
        }
        assertThat(value).isNull();
    }

    @Test
    void keepsNoObjects() {
        String instance =
                engine.getRuntimeService().startProcessInstanceByKey("waiting").getId();

        assertThatThrownBy(
                        () -> engine.getRuntimeService().setVariable(instance, "list", new ArrayList<>(List.of("a"))))
                .isInstanceOf(ProcessEngineException.class);
        for (SerializationDataFormats format : List.of(SerializationDataFormats.JAVA, SerializationDataFormats.JSON)) {
            assertThatThrownBy(() -> engine.getRuntimeService()
                            .setVariable(
                                    instance,
                                    "gadget",
                                    Variables.serializedObjectValue("rO0ABXNyAA==")
                                            .serializationDataFormat(format)
                                            .objectTypeName("java.util.ArrayList")
                                            .create()))
                    .isInstanceOf(ProcessEngineException.class);
        }
        assertThat(engine.getRuntimeService().getVariables(instance)).isEmpty();
    }

    private static void deploy(String name, String content) {
        engine.getRepositoryService()
                .createDeployment()
                .addString(name, content)
                .deploy();
    }

    private static <T> T inEngine(Supplier<T> work) {
        return configuration().getCommandExecutorTxRequired().execute(context -> work.get());
    }

    private static ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /** Something a flow may hold besides plain values. */
    public static class Given {

        public String getSecret() {
            return "secret";
        }

        public String secret() {
            return "secret";
        }
    }
}
