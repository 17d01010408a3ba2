package org.tongban.engine.desk;

import java.security.Principal;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.tongban.engine.run.Families;
import org.tongban.matter.Family;

/** Leads from a task in Tasklist to the page of its case. */
@Controller
class TaskCase {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final Families families;

    TaskCase(TaskService tasks, RuntimeService runtime, Families families) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.families = families;
    }

    @GetMapping("/staff/tasks/{taskId}/case")
    String page(@PathVariable String taskId, Principal person) {
        String number = numberOf(taskId);
        if (number == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Family family = families.of(number);
        Optional<String> page = family.page(number);
        if (page.isPresent() && !family.maySee(person.getName(), number)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return page.map(one -> "redirect:" + one + "?embedded").orElse("staff/no-case");
    }

    private @Nullable String numberOf(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null || task.getProcessInstanceId() == null) {
            return null;
        }
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        return instance == null ? null : instance.getBusinessKey();
    }
}
