package org.tongban.engine.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;
import org.tongban.engine.lean.OneCaseQuery;

/**
 * Finds tasks as the engine does. One case has few, so there each found task is asked whose it is; for lists over all
 * cases {@link OwnTasks} narrows the query itself.
 */
class CaseTasks extends TaskManager {

    @Override
    public List<Task> findTasksByQueryCriteria(TaskQueryImpl query) {
        CommandContext context = Context.getCommandContext();
        boolean ofOneCase = query.getProcessInstanceBusinessKey() != null
                && query.getQueries().size() == 1;
        if (!ofOneCase || !OwnTasks.of(context).narrow()) {
            return super.findTasksByQueryCriteria(query);
        }
        Authentication person = context.getAuthentication();
        if (person != null && OneCaseQuery.is(query)) {
            return findTasksByNativeQuery(OneCaseQuery.of(query, person), 0, Integer.MAX_VALUE);
        }
        List<Task> all = context.runWithoutAuthorization(() -> super.findTasksByQueryCriteria(query));
        return all.stream()
                .filter(task -> TaskRights.mayRead((TaskEntity) task))
                .toList();
    }

    /** An execution stands at one task at most: where that is at hand already it is not looked for. */
    @Override
    public List<TaskEntity> findTasksByExecutionId(String execution) {
        List<TaskEntity> here = getDbEntityManager().getCachedEntitiesByType(TaskEntity.class).stream()
                .filter(task -> execution.equals(task.getExecutionId())
                        && !getDbEntityManager().isDeleted(task))
                .collect(Collectors.toCollection(ArrayList::new));
        return here.isEmpty() ? super.findTasksByExecutionId(execution) : here;
    }

    /** Nobody writes a task of a task; whoever completes one need not look for them. */
    @Override
    public List<Task> findTasksByParentTaskId(String parent) {
        return List.of();
    }
}
