package org.tongban.engine.lean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two engines on one database, each of which keeps what it has read: what one changes holds for the other at once. */
class TwoNodesTest {

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">
              <bpmn:process id="wait" isExecutable="true">
                <bpmn:startEvent id="Start" />
                <bpmn:sequenceFlow id="Flow" sourceRef="Start" targetRef="Wait" />
                <bpmn:userTask id="Wait" name="%s" />
                <bpmn:boundaryEvent id="Late" attachedToRef="Wait" cancelActivity="false">
                  <bpmn:timerEventDefinition>
                    <bpmn:timeDuration xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="bpmn:tFormalExpression">P%sD</bpmn:timeDuration>
                  </bpmn:timerEventDefinition>
                </bpmn:boundaryEvent>
              </bpmn:process>
            </bpmn:definitions>
            """;

    private final String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    private ProcessEngine here;
    private ProcessEngine there;

    @BeforeEach
    void open() {
        here = node();
        there = node();
        deploy(here, "旧", 1);
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    @Test
    void goOnInTheVersionTheyBeganWith() {
        String old = start(there);
        Date due = timer(there, old).getDuedate();

        deploy(here, "新", 9);
        String young = start(there);

        assertThat(task(there, old).getName()).isEqualTo("旧");
        assertThat(task(there, young).getName()).isEqualTo("新");
        assertThat(timer(there, young).getDuedate()).isAfter(due);
        complete(there, old);
        complete(here, young);
    }

    @Test
    void startNothingOfWhatRests() {
        complete(there, start(there));

        here.getRepositoryService().suspendProcessDefinitionByKey("wait");
        assertThatThrownBy(() -> start(here)).isInstanceOf(SuspendedEntityInteractionException.class);
        assertThatThrownBy(() -> start(there)).isInstanceOf(SuspendedEntityInteractionException.class);

        here.getRepositoryService().activateProcessDefinitionByKey("wait");
        complete(there, start(there));
    }

    @Test
    void startNothingOfWhatIsGone() {
        complete(there, start(there));
        String known = there.getRepositoryService()
                .createProcessDefinitionQuery()
                .singleResult()
                .getId();

        here.getRepositoryService().createDeploymentQuery().list().forEach(deployment -> here.getRepositoryService()
                .deleteDeployment(deployment.getId(), true));

        assertThatThrownBy(() -> there.getRuntimeService().startProcessInstanceById(known))
                .isInstanceOf(RuntimeException.class);
        assertThat(there.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
    }

    /** The job goes and its execution stays, which would take its incidents along. */
    @Test
    void forgetNoIncidentOfAJobThatGoes() {
        String failed = start(here);
        String sound = start(here);
        here.getManagementService().setJobRetries(timer(here, failed).getId(), 0);

        fire(there, sound);
        assertThat(incidents()).isOne();
        fire(there, failed);
        assertThat(incidents()).isZero();
        complete(there, failed);
    }

    @Test
    void forgetNoIncidentOfAJobThatMayBeTriedAgain() {
        String failed = start(here);
        here.getManagementService().setJobRetries(timer(here, failed).getId(), 0);
        here.getManagementService()
                .setJobRetriesByJobDefinitionId(timer(here, failed).getJobDefinitionId(), 3);

        fire(there, failed);
        assertThat(incidents()).isZero();
        complete(there, failed);
    }

    private static void fire(ProcessEngine node, String instance) {
        node.getManagementService().executeJob(timer(node, instance).getId());
    }

    private long incidents() {
        return there.getRuntimeService().createIncidentQuery().count();
    }

    private ProcessEngine node() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName(UUID.randomUUID().toString());
        configuration.setJdbcUrl(database);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setHistoryTimeToLive("P1D");
        configuration.getProcessEnginePlugins().add(new LeanPlugin());
        return configuration.buildProcessEngine();
    }

    private static void deploy(ProcessEngine node, String name, int days) {
        node.getRepositoryService()
                .createDeployment()
                .addString("wait.bpmn", MODEL.formatted(name, days))
                .deploy();
    }

    private static String start(ProcessEngine node) {
        return node.getRuntimeService().startProcessInstanceByKey("wait").getId();
    }

    private static Job timer(ProcessEngine node, String instance) {
        return node.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .singleResult();
    }

    private static Task task(ProcessEngine node, String instance) {
        return node.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult();
    }

    private static void complete(ProcessEngine node, String instance) {
        node.getTaskService().complete(task(node, instance).getId());
    }
}
