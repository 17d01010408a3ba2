package org.tongban.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tongban.cases.step.Separation;
import org.tongban.catalog.entry.Duty;
import org.tongban.change.Change;
import org.tongban.engine.people.Staffing;

/** Who can do a task: whoever holds its post in its region and has not done what the case's item keeps apart from it. */
@Component
public class Candidates {

    private final ObjectProvider<Staffing> staffing;
    private final ObjectProvider<Separation> separation;
    private final Staff staff;

    Candidates(ObjectProvider<Staffing> staffing, ObjectProvider<Separation> separation, Staff staff) {
        this.staff = staff;
        this.staffing = staffing;
        this.separation = separation;
    }

    /**
     * Finds them within a command of the engine.
     *
     * @return user ids
     */
    public List<String> of(TaskEntity task) {
        Set<String> barred = barred(task).keySet();
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .flatMap(post -> staffing.getObject().of(post, task.getTenantId()).stream())
                .filter(person -> !barred.contains(person))
                .distinct()
                .toList();
    }

    /** @return what each of those has done who may not do the task any more, by user id */
    Map<String, Duty> barred(TaskEntity task) {
        String number = task.getExecution().getProcessBusinessKey();
        return Change.isNumber(number)
                ? Map.of()
                : separation.getObject().barred(number, PostForms.id(task), staff.postOf(task));
    }
}
