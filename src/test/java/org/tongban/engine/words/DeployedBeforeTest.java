package org.tongban.engine.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Map;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.Variables.SerializationDataFormats;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What lies in the database from an engine that took everything does not run, and says why. */
class DeployedBeforeTest {

    private static final String MODEL = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="D" targetNamespace="t">
              <bpmn:process id="old" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="Start" />
                <bpmn:sequenceFlow id="First" sourceRef="Start" targetRef="Wait" />
                <bpmn:userTask id="Wait" />
                <bpmn:sequenceFlow id="Second" sourceRef="Wait" targetRef="Own" />
                <bpmn:serviceTask id="Own" camunda:class="org.tongban.engine.words.Intruder" />
              </bpmn:process>
            </bpmn:definitions>
            """;

    private static final String DATABASE = BareEngine.newDatabase();
    private static ProcessEngine ours;
    private static String instance;

    @BeforeAll
    static void deployWithAnEngineThatTakesEverything() {
        Intruder.ran = false;
        ProcessEngine stock = BareEngine.stock(DATABASE);
        stock.getRepositoryService()
                .createDeployment()
                .addString("old.bpmn", MODEL)
                .addString("waiting.bpmn", BareEngine.WAITING)
                .addString(
                        "tolerance.dmn",
                        Attack.tried().findFirst().orElseThrow().content())
                .deploy();
        stock.getRepositoryService()
                .createDeployment()
                .addString("named.bpmn20.xml", MODEL.replace("\"old\"", "\"named\""))
                .deploy();
        stock.getRuntimeService().startProcessInstanceByKey("old");
        instance =
                stock.getRuntimeService().startProcessInstanceByKey("waiting").getId();
        stock.getRuntimeService()
                .setVariable(
                        instance,
                        "object",
                        Variables.objectValue(new ArrayList<>())
                                .serializationDataFormat(SerializationDataFormats.JAVA)
                                .create());
        stock.close();
        ours = BareEngine.ours(DATABASE);
    }

    @AfterAll
    static void stop() {
        ours.close();
    }

    @Test
    void neitherStartsNorGoesOn() {
        String task = ours.getTaskService()
                .createTaskQuery()
                .processDefinitionKey("old")
                .singleResult()
                .getId();

        assertThatThrownBy(() -> ours.getRuntimeService().startProcessInstanceByKey("old"))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("old.bpmn 含有系统不认识的内容")
                .hasMessageContaining("Own camunda:class");
        assertThatThrownBy(() -> ours.getTaskService().complete(task)).isInstanceOf(ParseException.class);
        assertThat(Intruder.ran).isFalse();
    }

    @Test
    void startsNothingFromAFileOfAnotherName() {
        assertThatThrownBy(() -> ours.getRuntimeService().startProcessInstanceByKey("named"))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("named.bpmn20.xml");
    }

    @Test
    void decidesNothing() {
        assertThatThrownBy(() -> ours.getDecisionService()
                        .evaluateDecisionTableByKey(
                                "tolerance", Map.of("missingMain", 1, "missingTolerable", 0, "creditGrade", "A")))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("OutputEntry_MainMissing_Allowed expressionLanguage");
    }

    @Test
    void makesNoObjectOfItsBytes() {
        assertThatThrownBy(() -> ours.getRuntimeService().getVariable(instance, "object"))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("serializer");
    }
}
