package org.tongban.engine.postform;

import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills posts' forms with fresh facts, and takes them in with what {@link Submission} lets through; takes in
 * what people of the hall open.
 */
class CaseFormService extends FormServiceImpl {

    private final Submission submission;
    private final FormFacts facts;
    private final OfferedForm offered;
    private final StartForm start;

    CaseFormService(Submission submission, FormFacts facts, OfferedForm offered, StartForm start) {
        this.submission = submission;
        this.facts = facts;
        this.offered = offered;
        this.start = start;
    }

    @Override
    public ProcessInstance submitStartForm(String definition, @Nullable Map<String, Object> variables) {
        return submitStartForm(definition, null, variables);
    }

    @Override
    public ProcessInstance submitStartForm(
            String definition, @Nullable String businessKey, @Nullable Map<String, Object> variables) {
        return commandExecutor.execute(
                new Checking<>(database -> definition.split(":", 2)[0], context -> start.opening(context, definition)
                        .map(opening -> start.start(context, definition, opening, Variables.fromMap(variables)))
                        .orElseGet(() -> new SubmitStartFormCmd(definition, businessKey, variables).execute(context))));
    }

    @Override
    public InputStream getDeployedTaskForm(String taskId) {
        return commandExecutor.execute(context -> {
            TaskEntity task = open(context, taskId);
            context.getProcessEngineConfiguration()
                    .getCommandCheckers()
                    .forEach(checker -> checker.checkReadTask(task));
            return offered.of(task);
        });
    }

    @Override
    public VariableMap getTaskFormVariables(
            String taskId, @Nullable Collection<String> names, boolean deserializeValues) {
        return commandExecutor.execute(new Checking<>(database -> MayCheck.processOf(taskId, database), context -> {
            TaskEntity task = open(context, taskId);
            return facts.addTo(super.getTaskFormVariables(taskId, names, deserializeValues), task);
        }));
    }

    /** A command that shows or takes in what people of the hall open, if it is about such a process. */
    private record Checking<T>(Function<JdbcClient, String> about, Command<T> command) implements Command<T>, MayCheck {

        @Override
        public String process(JdbcClient database) {
            return about.apply(database);
        }

        @Override
        public T execute(CommandContext context) {
            return command.execute(context);
        }
    }

    private static TaskEntity open(CommandContext context, String taskId) {
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        if (task == null) {
            throw TaskCompletion.gone();
        }
        return task;
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
