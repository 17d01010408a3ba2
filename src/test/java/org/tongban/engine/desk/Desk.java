package org.tongban.engine.desk;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.tongban.engine.people.Memberships;

/** A person at the desk: what is done here is done with that person's rights. */
record Desk(String person, IdentityService identity, Memberships memberships, TaskService tasks) {

    <T> T finds(Supplier<T> question) {
        identity.setAuthentication(person, memberships.groups(person), memberships.regions(person));
        try {
            return question.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    void does(Runnable work) {
        finds(() -> {
            work.run();
            return null;
        });
    }

    List<String> tasksOf(String caseNumber) {
        return finds(() -> tasks.createTaskQuery().processInstanceBusinessKey(caseNumber).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList());
    }

    void takes(Task task) {
        does(() -> tasks.claim(task.getId(), person));
    }
}
