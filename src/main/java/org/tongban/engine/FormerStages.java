package org.tongban.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongban.engine.flow.RegisterSpeaks;

/**
 * Moves what began under a former version of a stage into the newest one, where that version does what no law lets it do:
 * a verification that revokes by itself, although whoever is to lose a licence is heard first (行政许可法 第七条) and what the
 * law lets be put right is put right first (消防法 第五十八条); and a wait for missing material that ends an accepted case
 * without a decision (行政许可法 第三十八条); and an acceptance that ends a case for want of corrections that came in. Task, timer
 * and who has taken it stay.
 */
@Component
class FormerStages {

    private static final Logger log = LoggerFactory.getLogger(FormerStages.class);

    /** By stage what only a former version says in it. */
    private static final Map<String, String> FORMER = Map.of(
            "accept", "${register.accept(execution)}",
            "verify-commitment", "${register.revoke(execution)}",
            "supply-missing-material", "${register.lapse(execution)}");

    private static final int AT_ONCE = 100;

    /** As the engine gives each job. */
    private static final int TRIES = 3;

    private final RepositoryService models;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final RegisterSpeaks register;

    FormerStages(
            RepositoryService models, RuntimeService runtime, ManagementService management, RegisterSpeaks register) {
        this.models = models;
        this.runtime = runtime;
        this.management = management;
        this.register = register;
    }

    @EventListener(ApplicationStartedEvent.class)
    void move() {
        FORMER.forEach((stage, former) -> {
            List<ProcessDefinition> versions = models.createProcessDefinitionQuery()
                    .processDefinitionKey(stage)
                    .orderByProcessDefinitionVersion()
                    .desc()
                    .list();
            versions.stream()
                    .skip(1)
                    .filter(version -> says(version, former))
                    .forEach(version -> move(version, versions.get(0)));
        });
    }

    private boolean says(ProcessDefinition version, String expression) {
        return elements(version, ServiceTask.class).anyMatch(task -> expression.equals(task.getCamundaExpression()));
    }

    private void move(ProcessDefinition former, ProcessDefinition newest) {
        MigrationPlan plan = runtime.createMigrationPlan(former.getId(), newest.getId())
                .mapEqualActivities()
                .build();
        if (!coversTasks(plan, former)) {
            log.warn("“{}”流程第{}版的任务与现行流程不同，正在办理的仍按原流程办理，其中不合法的登记会被拒绝。", former.getName(), former.getVersion());
            return;
        }
        for (List<String> some = running(former); !some.isEmpty(); some = running(former)) {
            List<String> these = some;
            register.say(() -> {
                runtime.newMigration(plan).processInstanceIds(these).execute();
                these.forEach(this::tryAgain);
            });
            log.info(
                    "{} instances of {} version {} go on in version {}",
                    these.size(),
                    former.getKey(),
                    former.getVersion(),
                    newest.getVersion());
        }
    }

    /** What the former version could not do at a timer, today's may. */
    private void tryAgain(String instance) {
        management.createJobQuery().processInstanceId(instance).noRetriesLeft().list().stream()
                .map(Job::getId)
                .forEach(job -> management.setJobRetries(job, TRIES));
    }

    private boolean coversTasks(MigrationPlan plan, ProcessDefinition former) {
        Set<String> mapped = plan.getInstructions().stream()
                .map(MigrationInstruction::getSourceActivityId)
                .collect(Collectors.toSet());
        return Stream.concat(elements(former, UserTask.class), elements(former, ReceiveTask.class))
                .map(FlowNode::getId)
                .allMatch(mapped::contains);
    }

    private <T extends FlowNode> Stream<T> elements(ProcessDefinition version, Class<T> type) {
        return models.getBpmnModelInstance(version.getId()).getModelElementsByType(type).stream();
    }

    private List<String> running(ProcessDefinition version) {
        return runtime.createProcessInstanceQuery().processDefinitionId(version.getId()).listPage(0, AT_ONCE).stream()
                .map(ProcessInstance::getId)
                .toList();
    }
}
