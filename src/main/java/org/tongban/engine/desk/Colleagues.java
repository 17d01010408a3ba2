package org.tongban.engine.desk;

import java.security.Principal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.tongban.engine.PersonName;
import org.tongban.engine.identity.Staffing;

/** Tells who has taken a task to whom it can be handed over: the others of its post and region (AB岗). */
@RestController
class Colleagues {

    private final TaskService tasks;
    private final IdentityService identity;
    private final Staffing staffing;

    Colleagues(TaskService tasks, IdentityService identity, Staffing staffing) {
        this.tasks = tasks;
        this.identity = identity;
        this.staffing = staffing;
    }

    @GetMapping("/staff/tasks/{taskId}/colleagues")
    List<Colleague> of(@PathVariable String taskId, Principal person) {
        Task task = tasks.createTaskQuery()
                .taskId(taskId)
                .taskAssignee(person.getName())
                .singleResult();
        if (task == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return tasks.getIdentityLinksForTask(taskId).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .flatMap(group -> holders(group, task.getTenantId()))
                .filter(colleague -> !colleague.id().equals(person.getName()))
                .distinct()
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }

    /** A task of no region, such as one of the catalogue's own procedure, is the whole post's. */
    private Stream<Colleague> holders(String group, @Nullable String region) {
        Predicate<String> works = region == null ? person -> true : Set.copyOf(staffing.of(group, region))::contains;
        return identity.createUserQuery().memberOfGroup(group).list().stream()
                .filter(user -> works.test(user.getId()))
                .map(Colleague::of);
    }

    /** One of them, as a list shows it. */
    record Colleague(String id, String name) {

        static Colleague of(User user) {
            return new Colleague(user.getId(), PersonName.of(user));
        }
    }
}
