package org.tongban.engine.task;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tongban.engine.people.Staff;
import org.tongban.engine.people.Staffing;
import org.tongban.engine.postform.PostForms;
import org.tongban.engine.run.Families;
import org.tongban.matter.Barred;

/** Who can do a task: whoever holds its post in its region and has not done what is kept apart from it. */
@Component
public class Candidates {

    private final ObjectProvider<Staffing> staffing;
    private final Families families;
    private final Staff staff;

    Candidates(ObjectProvider<Staffing> staffing, Families families, Staff staff) {
        this.staff = staff;
        this.staffing = staffing;
        this.families = families;
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
    Map<String, Barred> barred(TaskEntity task) {
        String number = task.getExecution().getProcessBusinessKey();
        return families.of(number).barred(number, PostForms.id(task), staff.postOf(task));
    }
}
