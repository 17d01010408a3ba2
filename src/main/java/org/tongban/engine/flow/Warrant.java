package org.tongban.engine.flow;

import static org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperationType.DELETE;
import static org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperationType.UPDATE;
import static org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperationType.UPDATE_BULK;

import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbEntityOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperationType;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionRequirementsDefinitionEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExternalTaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityInfoEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.MembershipEntity;
import org.camunda.bpm.engine.impl.persistence.entity.MeterLogEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.PropertyEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.SchemaLogEntryEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskMeterLogEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TenantEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TenantMembershipEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/** How much of a flow a command may write. People, models, filters and what has been are no flow: other rights guard them. */
enum Warrant {
    NONE(operation -> false),

    /** A task is taken, given back or handed over; its assignee is all that these commands change. */
    DESK(updates(TaskEntity.class)),

    /** A flow or a job rests or goes on, or a job is tried again, which ends its incident. */
    ADMINISTRATION(updates(
                    ExecutionEntity.class,
                    TaskEntity.class,
                    JobEntity.class,
                    JobDefinitionEntity.class,
                    ExternalTaskEntity.class)
            .or(writes(IncidentEntity.class).and(is(DELETE)))),

    /** A model comes with the messages that start it. */
    PUBLISHING(writes(JobDefinitionEntity.class, EventSubscriptionEntity.class)),

    /** The register, in its words and in what has become due; a variable is one of the flow, never of a task. */
    REGISTER(operation -> !isOfTask(operation));

    private static final Predicate<DbOperation> NO_FLOW = writes(
            UserEntity.class,
            GroupEntity.class,
            TenantEntity.class,
            MembershipEntity.class,
            TenantMembershipEntity.class,
            IdentityInfoEntity.class,
            AuthorizationEntity.class,
            FilterEntity.class,
            DeploymentEntity.class,
            ResourceEntity.class,
            ProcessDefinitionEntity.class,
            DecisionDefinitionEntity.class,
            DecisionRequirementsDefinitionEntity.class,
            CamundaFormDefinitionEntity.class,
            HistoryEvent.class,
            PropertyEntity.class,
            MeterLogEntity.class,
            TaskMeterLogEntity.class,
            SchemaLogEntryEntity.class);

    private final Predicate<DbOperation> covered;

    Warrant(Predicate<DbOperation> covered) {
        this.covered = covered;
    }

    boolean covers(DbOperation operation) {
        return NO_FLOW.or(covered).test(operation);
    }

    private static boolean isOfTask(DbOperation operation) {
        return operation instanceof DbEntityOperation one
                && one.getEntity() instanceof VariableInstanceEntity variable
                && variable.getTaskId() != null;
    }

    private static Predicate<DbOperation> updates(Class<?>... kinds) {
        return writes(kinds).and(is(UPDATE, UPDATE_BULK));
    }

    private static Predicate<DbOperation> is(DbOperationType... types) {
        return operation -> Set.of(types).contains(operation.getOperationType());
    }

    private static Predicate<DbOperation> writes(Class<?>... kinds) {
        Set<Class<?>> all = Set.of(kinds);
        return operation -> all.stream().anyMatch(kind -> kind.isAssignableFrom(operation.getEntityType()));
    }
}
