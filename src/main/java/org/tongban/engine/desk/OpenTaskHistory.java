package org.tongban.engine.desk;

import java.util.List;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricTaskInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricTaskInstanceManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * The engine keeps no history of tasks, but asks it whether a task exists before it lets somebody comment on it; an open
 * task that the person may read does.
 */
class OpenTaskHistory extends HistoricTaskInstanceManager {

    @Override
    public List<HistoricTaskInstance> findHistoricTaskInstancesByQueryCriteria(
            HistoricTaskInstanceQueryImpl query, Page page) {
        List<HistoricTaskInstance> kept = super.findHistoricTaskInstancesByQueryCriteria(query, page);
        return kept.isEmpty() && query.getTaskId() != null && !query.isFinished() ? open(query.getTaskId()) : kept;
    }

    private static List<HistoricTaskInstance> open(String id) {
        CommandContext context = Context.getCommandContext();
        TaskEntity task = context.getTaskManager().findTaskById(id);
        if (task == null || OwnTasks.of(context).narrow() && !TaskRights.mayRead(task)) {
            return List.of();
        }
        HistoricTaskInstanceEntity known = new HistoricTaskInstanceEntity();
        known.setId(id);
        known.setTaskId(id);
        known.setName(task.getName());
        known.setStartTime(task.getCreateTime());
        return List.of(known);
    }
}
