package org.tongban.engine;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** Fills posts' forms with fresh facts of the case, and takes them in with what {@link Submission} lets through. */
class CaseFormService extends FormServiceImpl {

    private final Submission submission;
    private final FormFacts facts;

    CaseFormService(Submission submission, FormFacts facts) {
        this.submission = submission;
        this.facts = facts;
    }

    @Override
    public VariableMap getTaskFormVariables(
            String taskId, @Nullable Collection<String> names, boolean deserializeValues) {
        VariableMap variables = super.getTaskFormVariables(taskId, names, deserializeValues);
        return commandExecutor.execute(
                context -> facts.addTo(variables, context.getTaskManager().findTaskById(taskId)));
    }

    @Override
    public void submitTaskForm(String taskId, @Nullable Map<String, Object> variables) {
        submit(taskId, variables, false);
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, @Nullable Map<String, Object> variables, boolean deserializeValues) {
        return submit(taskId, variables, true);
    }

    private VariableMap submit(String taskId, @Nullable Map<String, Object> variables, boolean inReturn) {
        return commandExecutor.execute(new TaskCompletion(
                taskId, submission, variables, checked -> new SubmitTaskFormCmd(taskId, checked, inReturn, false)));
    }
}
