package org.tongban.engine.limit;

import java.util.Date;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The timers that watch the limits of a case, and the dates of its tasks; the register is the truth for their dates. */
@Component
public class LimitTimers {

    private static final String SUPERVISION = "limit-supervision";

    private final RuntimeService runtime;
    private final ManagementService management;
    private final TaskService tasks;

    LimitTimers(@Lazy RuntimeService runtime, @Lazy ManagementService management, @Lazy TaskService tasks) {
        this.runtime = runtime;
        this.management = management;
        this.tasks = tasks;
    }

    /** Lets the timers of a case's limits stand still. */
    public void stop(String number) {
        waiting(number).forEach(timer -> set(timer, SuspensionState.SUSPENDED));
    }

    /** Reads the dates from the register again, so what was added to the limits moves the timers. */
    public void restart(String number) {
        waiting(number).forEach(timer -> {
            management.recalculateJobDuedate(timer.getId(), false);
            set(timer, SuspensionState.ACTIVE);
        });
    }

    /** Reads the dates of all that runs for the case from the register again: of timers, and of tasks that have such a date. */
    public void follow(String number) {
        instances(runtime.createProcessInstanceQuery().processInstanceBusinessKey(number))
                .flatMap(this::timers)
                .filter(this::isNamed)
                .forEach(timer -> management.recalculateJobDuedate(timer.getId(), false));
        tasks.createTaskQuery().processInstanceBusinessKey(number).list().stream()
                .map(TaskEntity.class::cast)
                .forEach(LimitTimers::follow);
    }

    private static void follow(TaskEntity task) {
        if (isNamed(task)) {
            TaskDefinition asked = task.getTaskDefinition();
            task.setDueDate((Date) asked.getDueDateExpression().getValue(task));
            task.setFollowUpDate((Date) asked.getFollowUpDateExpression().getValue(task));
        }
    }

    /** Tells whether the task has its date from a limit of the case: so many days from today would begin again. */
    static boolean isNamed(TaskEntity task) {
        Expression due = task.getTaskDefinition().getDueDateExpression();
        return due != null && LimitWords.isOfCase(due.getExpressionText());
    }

    /** Tells the same of a timer. */
    boolean isNamed(Job timer) {
        String limit = management
                .createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId())
                .singleResult()
                .getJobConfiguration();
        return LimitWords.isOfCase(limit.substring(limit.indexOf(':') + 1).strip());
    }

    /** On the entity itself: the engine's own command is a bulk update, which the new date beside it would not survive. */
    private static void set(Job timer, SuspensionState state) {
        ((JobEntity) timer).setSuspensionState(state.getStateCode());
    }

    private Stream<Job> waiting(String number) {
        return instances(runtime.createProcessInstanceQuery()
                        .processDefinitionKey(SUPERVISION)
                        .processInstanceBusinessKey(number))
                .flatMap(this::timers);
    }

    private static Stream<String> instances(ProcessInstanceQuery query) {
        return query.list().stream().map(Execution::getId);
    }

    private Stream<Job> timers(String instance) {
        return management.createJobQuery().processInstanceId(instance).timers().list().stream();
    }
}
