package org.tongban.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.engine.flow.RegisterSpeaks;
import org.tongban.engine.task.Candidates;

/** Whoever has a kind of matter of their own brings a {@link Family}, and its flows run like those of cases. */
@HallTest
class AnotherFamilyTest {

    private static final String NUMBER = "JC20260302-0001";

    private static final String FLOW = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="Definitions_Inspection" targetNamespace="t">
              <bpmn:process id="inspection" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="StartEvent_Planned" />
                <bpmn:sequenceFlow id="Flow_Planned" sourceRef="StartEvent_Planned" targetRef="UserTask_Inspect" />
                <bpmn:userTask id="UserTask_Inspect" name="抽查" camunda:formRef="report-inspection"
                    camunda:formRefBinding="latest" camunda:candidateGroups="inspector" camunda:dueDate="3个工作日" />
                <bpmn:sequenceFlow id="Flow_Inspected" sourceRef="UserTask_Inspect" targetRef="EndEvent_Inspected" />
                <bpmn:endEvent id="EndEvent_Inspected" />
              </bpmn:process>
            </bpmn:definitions>""";

    private static final String FORM = """
            {"type": "default", "id": "report-inspection", "schemaVersion": 16, "components": [
              {"type": "textfield", "id": "Field_Record", "key": "record", "label": "抽查情况",
               "validate": {"required": true, "maxLength": 100}}]}""";

    @Autowired
    Hall hall;

    @Autowired
    Inspections inspections;

    @Autowired
    Candidates candidates;

    @Autowired
    RegisterSpeaks register;

    @Autowired
    RepositoryService models;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    @Autowired
    IdentityService identity;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    private String deployment = "";

    /** Past the rules, which know the flows of cases and changes. */
    @BeforeEach
    void begins() {
        List<Deployer> all = engine.getDeployers();
        engine.getDeploymentCache()
                .setDeployers(all.stream()
                        .filter(deployer -> !deployer.getClass().getSimpleName().equals("DeploymentCheck"))
                        .toList());
        try {
            deployment = models.createDeployment()
                    .addString("inspection.bpmn", FLOW)
                    .addString("report-inspection.form", FORM)
                    .deploy()
                    .getId();
        } finally {
            engine.getDeploymentCache().setDeployers(all);
        }
        register.say(() -> runtime.startProcessInstanceByKey("inspection", NUMBER));
    }

    @AfterEach
    void clear() {
        identity.clearAuthentication();
        register.say(() -> models.deleteDeployment(deployment, true));
    }

    @Test
    void hasTasksWithTheirNameTheirDayAndThosePeopleWhoCanDoThem() {
        Task task = hall.openTask(NUMBER, "UserTask_Inspect");

        assertThat(task.getName()).isEqualTo("抽查 · 餐饮单位抽查 · " + NUMBER);
        assertThat(task.getDueDate()).isEqualTo("2026-03-04T23:59:59");
        assertThat(task.getPriority()).isEqualTo(90);
        List<String> people =
                engine.getCommandExecutorTxRequired().execute(context -> candidates.of((TaskEntity) task));
        assertThat(people).contains("inspector");
    }

    @Test
    void showsItsFactsAndKeepsWhatIsFilledInAndSaid() {
        String task = hall.openTask(NUMBER, "UserTask_Inspect").getId();
        identity.setAuthentication("inspector", List.of("inspector"));
        assertThat(forms.getTaskFormVariables(task))
                .containsKeys("inspection")
                .containsEntry("form", "report-inspection");
        tasks.createComment(task, null, "与城管一同前往。");
        assertThatThrownBy(() -> forms.submitTaskForm(task, Map.of())).hasMessageContaining("抽查情况");

        forms.submitTaskForm(task, Map.of("record", "未发现问题。"));

        assertThat(inspections.comments(NUMBER)).extracting(Remark::words).contains("与城管一同前往。");
        assertThat(inspections.records()).contains(NUMBER + " 未发现问题。 核查岗");
        assertThat(hall.running(NUMBER)).isEmpty();
    }

    @Test
    void restsAndGoesOn() {
        hall.pauses(NUMBER);
        assertThat(hall.openTask(NUMBER, "UserTask_Inspect").isSuspended()).isTrue();

        hall.resumes(NUMBER);

        assertThat(hall.openTask(NUMBER, "UserTask_Inspect").isSuspended()).isFalse();
        assertThat(inspections.records()).contains(NUMBER + " 管理员暂停办理", NUMBER + " 管理员恢复办理");
    }
}
