package org.tongban.engine.task;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.tongban.engine.flow.FlowWriter;
import org.tongban.engine.lean.Executions;
import org.tongban.engine.run.OfTask;

/** Gives a task to somebody, or back; after it nothing comes in of what its holder looks at. */
record Assignment(String taskId, Runnable work) implements OfTask<Void> {

    @Override
    public Void execute(CommandContext context) {
        FlowWriter.letAssign(context);
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        if (task != null) {
            Executions.foresee(context, task);
        }
        work.run();
        return null;
    }
}
