package org.tongban.engine;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.tongban.engine.postform.CheckedMaterials;

/** What runs for a case: where it stands, and its end. */
@Component
class CaseFlows {

    private final RuntimeService runtime;
    private final TaskService tasks;

    CaseFlows(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    boolean isChecked(String caseNumber) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .taskAssigned()
                .initializeFormKeys()
                .list()
                .stream()
                .anyMatch(CheckedMaterials::areOf);
    }

    boolean awaitMaterial(String caseNumber) {
        return runtime.createExecutionQuery()
                        .processInstanceBusinessKey(caseNumber)
                        .messageEventSubscriptionName("materialSupplied")
                        .count()
                > 0;
    }

    boolean isResting(String caseNumber) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseNumber)
                        .suspended()
                        .count()
                > 0;
    }

    /** A case that hangs has no instance any more, and needs none to be ended. */
    void stop(String caseNumber) {
        runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .rootProcessInstances()
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .forEach(
                        instance -> runtime.deleteProcessInstance(instance, "ended by the register", true, true, true));
    }
}
