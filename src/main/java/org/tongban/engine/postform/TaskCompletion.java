package org.tongban.engine.postform;

import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongban.cases.CaseProblem;
import org.tongban.engine.flow.FlowWriter;
import org.tongban.engine.lean.Executions;
import org.tongban.engine.run.OfTask;

/** Checks who completes the task and what was filled in, and completes it, in one command. */
public record TaskCompletion(
        String taskId,
        Submission submission,
        @Nullable Map<String, Object> submitted,
        Function<VariableMap, Command<VariableMap>> completion)
        implements OfTask<VariableMap>, MayCheck {

    @Override
    public String process(JdbcClient database) {
        return MayCheck.processOf(taskId, database);
    }

    @Override
    public VariableMap execute(CommandContext context) {
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        if (task == null) {
            throw gone();
        }
        context.getProcessEngineConfiguration().getCommandCheckers().forEach(checker -> checker.checkTaskWork(task));
        Executions.foresee(context, task);
        try {
            VariableMap checked = submission.prepare(task, submitted);
            FlowWriter.letRegisterWrite(context);
            return completion.apply(checked).execute(context);
        } catch (ProcessEngineException failure) {
            throw Refusal.behind(failure);
        }
    }

    /** @return what whoever is too late reads */
    public static CaseProblem gone() {
        return new CaseProblem("task-gone", "这项任务已经办理完毕或者已经取消，请刷新任务列表。");
    }
}
