package org.tongban.engine.desk;

import java.security.Principal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.tongban.engine.PersonName;

/** Tells who has taken a task to whom it can be handed over: the others of its post (AB岗). */
@RestController
class Colleagues {

    private final TaskService tasks;
    private final IdentityService identity;

    Colleagues(TaskService tasks, IdentityService identity) {
        this.tasks = tasks;
        this.identity = identity;
    }

    @GetMapping("/staff/tasks/{taskId}/colleagues")
    List<Colleague> of(@PathVariable String taskId, Principal person) {
        if (tasks.createTaskQuery()
                        .taskId(taskId)
                        .taskAssignee(person.getName())
                        .count()
                == 0) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return tasks.getIdentityLinksForTask(taskId).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .flatMap(this::membersOf)
                .filter(colleague -> !colleague.id().equals(person.getName()))
                .distinct()
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }

    private Stream<Colleague> membersOf(String group) {
        return identity.createUserQuery().memberOfGroup(group).list().stream().map(Colleague::of);
    }

    /** One of them, as a list shows it. */
    record Colleague(String id, String name) {

        static Colleague of(User user) {
            return new Colleague(user.getId(), PersonName.of(user));
        }
    }
}
