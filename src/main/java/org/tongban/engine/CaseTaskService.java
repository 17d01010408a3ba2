package org.tongban.engine;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** Completes tasks with what {@link Submission} lets through, and hands them on within their post. */
class CaseTaskService extends TaskServiceImpl {

    private final Submission submission;

    CaseTaskService(Submission submission) {
        this.submission = submission;
    }

    @Override
    public void complete(String taskId) {
        complete(taskId, null);
    }

    @Override
    public void complete(String taskId, @Nullable Map<String, Object> variables) {
        commandExecutor.execute(new TaskCompletion(
                taskId, submission, variables, checked -> new CompleteTaskCmd(taskId, checked, false, false)));
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, @Nullable Map<String, Object> variables, boolean deserializeValues) {
        return commandExecutor.execute(new TaskCompletion(
                taskId, submission, variables, checked -> new CompleteTaskCmd(taskId, checked, true, false)));
    }

    @Override
    public void setAssignee(String taskId, @Nullable String person) {
        try {
            super.setAssignee(taskId, person);
        } catch (ProcessEngineException failure) {
            throw Refusal.behind(failure);
        }
    }
}
