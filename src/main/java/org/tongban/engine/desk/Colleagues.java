package org.tongban.engine.desk;

import java.security.Principal;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.tongban.engine.people.PersonName;
import org.tongban.engine.task.Candidates;

/** Tells who has taken a task to whom it can be handed over: the others who can do it (AB岗). */
@RestController
class Colleagues {

    private final TaskService tasks;
    private final IdentityService identity;
    private final ProcessEngineConfigurationImpl engine;
    private final Candidates candidates;

    Colleagues(
            TaskService tasks, IdentityService identity, ProcessEngineConfigurationImpl engine, Candidates candidates) {
        this.tasks = tasks;
        this.identity = identity;
        this.engine = engine;
        this.candidates = candidates;
    }

    @GetMapping("/staff/tasks/{taskId}/colleagues")
    List<Colleague> of(@PathVariable String taskId, Principal person) {
        boolean taken = tasks.createTaskQuery()
                        .taskId(taskId)
                        .taskAssignee(person.getName())
                        .count()
                == 1;
        if (!taken) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String[] others = candidates(taskId).stream()
                .filter(one -> !one.equals(person.getName()))
                .toArray(String[]::new);
        return others.length == 0
                ? List.of()
                : identity.createUserQuery().userIdIn(others).list().stream()
                        .map(Colleague::of)
                        .sorted(Comparator.comparing(Colleague::name))
                        .toList();
    }

    private List<String> candidates(String taskId) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> candidates.of(context.getTaskManager().findTaskById(taskId)));
    }

    /** One of them, as a list shows it. */
    record Colleague(String id, String name) {

        static Colleague of(User user) {
            return new Colleague(user.getId(), PersonName.of(user));
        }
    }
}
