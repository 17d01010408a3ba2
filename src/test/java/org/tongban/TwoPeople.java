package org.tongban;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.ConcurrencyFailureException;
import org.tongban.cases.CaseProblem;

/** Two people at two desks. */
@TestComponent
class TwoPeople {

    /** What somebody is told whose act was done. */
    static final String DONE = "";

    private final TaskService tasks;
    private final FormService forms;
    private final IdentityService identity;

    TwoPeople(TaskService tasks, FormService forms, IdentityService identity) {
        this.tasks = tasks;
        this.forms = forms;
        this.identity = identity;
    }

    List<Task> openTasks(String number, String taskKey) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(taskKey)
                .list();
    }

    String submits(String person, Task task, Map<String, Object> filledIn) {
        return as(person, task, () -> forms.submitTaskForm(task.getId(), filledIn));
    }

    String claims(String person, Task task) {
        return as(person, task, () -> tasks.claim(task.getId(), person));
    }

    private String as(String person, Task task, Runnable work) {
        var groups = identity.createGroupQuery().groupMember(person).list();
        identity.setAuthentication(person, groups.stream().map(Group::getId).toList(), List.of(task.getTenantId()));
        try {
            work.run();
            return DONE;
        } finally {
            identity.clearAuthentication();
        }
    }

    /** @return for each what it was told: nothing if it was done, else a sentence */
    List<String> atOnce(Callable<String> first, Callable<String> second) throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        var start = new CyclicBarrier(2);
        List<String> told = new ArrayList<>();
        for (Future<String> one : two.invokeAll(List.of(after(start, first), after(start, second)))) {
            told.add(one.get(30, TimeUnit.SECONDS));
        }
        two.shutdown();
        return told;
    }

    /** Lets only those failures pass that the pages and interfaces put into a sentence. */
    private static Callable<String> after(CyclicBarrier start, Callable<String> act) {
        return () -> {
            start.await(10, TimeUnit.SECONDS);
            try {
                return act.call();
            } catch (CaseProblem | ConcurrencyFailureException told) {
                return String.valueOf(told.getMessage());
            }
        };
    }
}
