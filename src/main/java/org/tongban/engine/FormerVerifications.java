package org.tongban.engine;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongban.engine.flow.RegisterSpeaks;

/**
 * Moves verifications that began under a former version of their stage into the newest one, where that version revokes by
 * itself: whoever is to lose a licence is heard first (行政许可法 第七条), and what the law lets be put right is put right
 * first (消防法 第五十八条), whenever the verification began. Task, timer and who has taken it stay.
 */
@Component
class FormerVerifications {

    private static final Logger log = LoggerFactory.getLogger(FormerVerifications.class);

    private static final String STAGE = "verify-commitment";
    private static final String REVOKES = "${register.revoke(execution)}";
    private static final int AT_ONCE = 100;

    private final RepositoryService models;
    private final RuntimeService runtime;
    private final RegisterSpeaks register;

    FormerVerifications(RepositoryService models, RuntimeService runtime, RegisterSpeaks register) {
        this.models = models;
        this.runtime = runtime;
        this.register = register;
    }

    @EventListener(ApplicationStartedEvent.class)
    void move() {
        List<ProcessDefinition> versions = models.createProcessDefinitionQuery()
                .processDefinitionKey(STAGE)
                .orderByProcessDefinitionVersion()
                .desc()
                .list();
        versions.stream().skip(1).filter(this::revokesByItself).forEach(former -> move(former, versions.get(0)));
    }

    private boolean revokesByItself(ProcessDefinition version) {
        return elements(version, ServiceTask.class).anyMatch(task -> REVOKES.equals(task.getCamundaExpression()));
    }

    private void move(ProcessDefinition former, ProcessDefinition newest) {
        MigrationPlan plan = runtime.createMigrationPlan(former.getId(), newest.getId())
                .mapEqualActivities()
                .build();
        if (!coversTasks(plan, former)) {
            log.warn("承诺事后核查流程第{}版的岗位任务与现行流程不同，正在办理的仍按原流程办理，不能直接撤销许可。", former.getVersion());
            return;
        }
        for (List<String> some = running(former); !some.isEmpty(); some = running(former)) {
            List<String> these = some;
            register.say(
                    () -> runtime.newMigration(plan).processInstanceIds(these).execute());
            log.info(
                    "{} verifications of version {} go on in version {}",
                    these.size(),
                    former.getVersion(),
                    newest.getVersion());
        }
    }

    private boolean coversTasks(MigrationPlan plan, ProcessDefinition former) {
        Set<String> mapped = plan.getInstructions().stream()
                .map(MigrationInstruction::getSourceActivityId)
                .collect(Collectors.toSet());
        return elements(former, UserTask.class).map(UserTask::getId).allMatch(mapped::contains);
    }

    private <T extends ModelElementInstance> Stream<T> elements(ProcessDefinition version, Class<T> type) {
        return models.getBpmnModelInstance(version.getId()).getModelElementsByType(type).stream();
    }

    private List<String> running(ProcessDefinition version) {
        return runtime.createProcessInstanceQuery().processDefinitionId(version.getId()).listPage(0, AT_ONCE).stream()
                .map(ProcessInstance::getId)
                .toList();
    }
}
