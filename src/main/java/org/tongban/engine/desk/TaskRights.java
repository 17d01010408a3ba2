package org.tongban.engine.desk;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;

/**
 * A post reads its own tasks in the person's regions, takes and completes those nobody else has taken, and who has taken one may give it back
 * or hand it to a colleague. Dates, candidates and variables of a task are not for the posts. Nobody else but an
 * administrator has to do with a task, whatever the engine's authorizations grant.
 */
class TaskRights extends AuthorizationCommandChecker {

    @Override
    public void checkReadTask(TaskEntity task) {
        if (!mayRead(task)) {
            requireAdministrator(task);
            super.checkReadTask(task);
        }
    }

    @Override
    public void checkReadTaskVariable(TaskEntity task) {
        if (!mayRead(task)) {
            requireAdministrator(task);
            super.checkReadTaskVariable(task);
        }
    }

    @Override
    public void checkTaskWork(TaskEntity task) {
        if (!(has(task) || task.getAssignee() == null && isOfOwnPost(task))) {
            requireAdministrator(task);
            super.checkTaskWork(task);
        }
    }

    @Override
    public void checkTaskAssign(TaskEntity task) {
        boolean onlyTheAssignee = Context.getCommandInvocationContext().getCommand() instanceof AssignTaskCmd;
        if (!(has(task) && onlyTheAssignee)) {
            requireAdministrator(task);
            super.checkTaskAssign(task);
        }
    }

    @Override
    public void checkUpdateTaskVariable(TaskEntity task) {
        requireAdministrator(task);
        super.checkUpdateTaskVariable(task);
    }

    private static void requireAdministrator(TaskEntity task) {
        if (OwnTasks.of(Context.getCommandContext()).narrow()) {
            throw new AuthorizationException(
                    "Nobody but its post and administrators has to do with task " + task.getId());
        }
    }

    /** Tells whether the person asking works for the task's region and holds its post. */
    static boolean mayRead(TaskEntity task) {
        return isOfOwnPost(task);
    }

    /** Who has left the post has nothing of it any more, even what was taken at the moment of leaving. */
    private static boolean has(TaskEntity task) {
        Authentication person = person();
        return person != null
                && person.getUserId() != null
                && person.getUserId().equals(task.getAssignee())
                && isOfOwnPost(task);
    }

    private static boolean isOfOwnPost(TaskEntity task) {
        Authentication person = person();
        return person != null
                && worksFor(task.getTenantId(), person)
                && task.getCandidates().stream()
                        .map(IdentityLink::getGroupId)
                        .anyMatch(orNone(person.getGroupIds())::contains);
    }

    /** What is of no region, such as the catalogue's own procedure, is everybody's. */
    private static boolean worksFor(@Nullable String region, Authentication person) {
        return region == null || orNone(person.getTenantIds()).contains(region);
    }

    private static List<String> orNone(@Nullable List<String> ids) {
        return ids == null ? List.of() : ids;
    }

    private static @Nullable Authentication person() {
        return Context.getCommandContext().getAuthentication();
    }
}
