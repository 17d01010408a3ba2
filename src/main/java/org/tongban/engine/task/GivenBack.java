package org.tongban.engine.task;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.tongban.engine.flow.RegisterSpeaks;
import org.tongban.engine.people.TakenTasks;

/** Gives back to its post what somebody had taken who has left it: the next one of the post finds it open. */
@Component
class GivenBack implements TakenTasks {

    private final TaskComments comments;
    private final RegisterSpeaks register;

    GivenBack(TaskComments comments, RegisterSpeaks register) {
        this.comments = comments;
        this.register = register;
    }

    @Override
    public void giveBack(String person, String name, Collection<String> posts, Collection<String> regions) {
        CommandContext context = Context.getCommandContext();
        List<Task> taken = context.runWithoutAuthorization(() -> context.getProcessEngineConfiguration()
                .getTaskService()
                .createTaskQuery()
                .taskAssignee(person)
                .list());
        register.say(() -> taken.stream()
                .map(TaskEntity.class::cast)
                .filter(task -> !mayDo(task, posts, regions))
                .forEach(task -> open(context, task, name)));
    }

    private static boolean mayDo(TaskEntity task, Collection<String> posts, Collection<String> regions) {
        return posts.contains(Groups.CAMUNDA_ADMIN)
                || (task.getTenantId() == null || regions.contains(task.getTenantId()))
                        && task.getCandidates().stream()
                                .map(IdentityLink::getGroupId)
                                .anyMatch(posts::contains);
    }

    /** Past the engine's own setter, which refuses it for a case that is paused. */
    private void open(CommandContext context, TaskEntity task, String name) {
        task.setAssigneeWithoutCascade(null);
        comments.givenBack(context, task, name);
    }
}
