package org.tongban.engine.desk;

import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;

import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.tongban.organisation.HeldPost;

/**
 * Grants that follow from a model, in the transaction that deploys it: a post may look at the processes it has a task
 * in, and designers start the few that are started in Tasklist. Tasks get no grants of their own, see {@link OwnTasks}.
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
                        .map(group -> createGrantAuthorization(
                                null, group, PROCESS_DEFINITION, definition.getKey(), rights(group, definition)))
                        .toArray(AuthorizationEntity[]::new);
    }

    private static Permission[] rights(String group, ProcessDefinition definition) {
        return definition.isStartableInTasklist() && group.equals(HeldPost.DESIGNER.group())
                ? new Permission[] {READ, CREATE_INSTANCE}
                : new Permission[] {READ};
    }

    /** Who deploys may look at it, but not delete it: with it would go the cases that run by it. */
    @Override
    public AuthorizationEntity @Nullable [] newDeployment(Deployment deployment) {
        Authentication designer = Context.getCommandContext().getAuthentication();
        return designer == null || designer.getUserId() == null
                ? null
                : new AuthorizationEntity[] {
                    createGrantAuthorization(designer.getUserId(), null, DEPLOYMENT, deployment.getId(), READ)
                };
    }

    /** Filters are shared, and kept by administrators. */
    @Override
    public AuthorizationEntity @Nullable [] newFilter(Filter filter) {
        return null;
    }

    /** Nobody renames or deletes the own account; the own password is changed on a page of its own. */
    @Override
    public AuthorizationEntity @Nullable [] newUser(User user) {
        return null;
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
