package org.tongban.engine.desk;

import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;

import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * Grants that follow from a model, in the transaction that deploys it: a post may look at the processes it has a task
 * in. Tasks get no grants of their own, see {@link OwnTasks}.
 */
class ModelGrants extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity[] newProcessDefinition(ProcessDefinition definition) {
        return ((ProcessDefinitionEntity) definition)
                .getTaskDefinitions().values().stream()
                        .flatMap(task -> task.getCandidateGroupIdExpressions().stream())
                        .filter(Expression::isLiteralText)
                        .map(Expression::getExpressionText)
                        .distinct()
                        .filter(group ->
                                getGrantAuthorization(definition.getKey(), null, group, PROCESS_DEFINITION) == null)
                        .map(group ->
                                createGrantAuthorization(null, group, PROCESS_DEFINITION, definition.getKey(), READ))
                        .toArray(AuthorizationEntity[]::new);
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskAssignee(
            Task task, @Nullable String oldAssignee, @Nullable String newAssignee) {
        return null;
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskOwner(
            Task task, @Nullable String oldOwner, @Nullable String newOwner) {
        return null;
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskUserIdentityLink(Task task, String userId, String type) {
        return null;
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskGroupIdentityLink(Task task, String groupId, String type) {
        return null;
    }
}
