package org.tongban.engine.task;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;
import org.tongban.engine.postform.Refusal;
import org.tongban.engine.postform.Submission;
import org.tongban.engine.postform.TaskCompletion;

/**
 * Completes tasks with what {@link Submission} lets through, hands them on within their post, and keeps comments where
 * the case is kept.
 */
class CaseTaskService extends TaskServiceImpl {

    private final Submission submission;
    private final TaskComments comments;

    CaseTaskService(Submission submission, TaskComments comments) {
        this.submission = submission;
        this.comments = comments;
    }

    @Override
    public Comment createComment(String taskId, @Nullable String instance, @Nullable String message) {
        return commandExecutor.execute(context -> comments.add(context, taskId, message));
    }

    @Override
    public List<Comment> getTaskComments(String taskId) {
        return commandExecutor.execute(context -> comments.of(context, taskId));
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
    public void claim(String taskId, String person) {
        commandExecutor.execute(new Assignment(taskId, () -> super.claim(taskId, person)));
    }

    /** Whoever gives a task to somebody else is kept with the case. */
    @Override
    public void setAssignee(String taskId, @Nullable String person) {
        commandExecutor.execute(new Assignment(taskId, () -> give(taskId, person)));
    }

    private void give(String taskId, @Nullable String person) {
        CommandContext context = Context.getCommandContext();
        String giver = context.getAuthenticatedUserId();
        if (person != null && giver != null && !person.equals(giver)) {
            comments.handedOver(context, taskId, person);
        }
        try {
            super.setAssignee(taskId, person);
        } catch (ProcessEngineException failure) {
            throw Refusal.behind(failure);
        }
    }
}
