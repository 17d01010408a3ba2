package org.tongban.engine.task;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;
import org.tongban.cases.CaseProblem;
import org.tongban.engine.people.Staff;
import org.tongban.matter.Barred;

/** Nobody takes, is given or completes a task of a case who has done what is kept apart from it. */
@Component
public class SeparateDuties implements TaskListener {

    private final Candidates candidates;
    private final Staff staff;

    SeparateDuties(Candidates candidates, Staff staff) {
        this.candidates = candidates;
        this.staff = staff;
    }

    /** Whoever is named is asked for, also where an administrator names somebody. */
    @Override
    public void notify(DelegateTask task) {
        if (task.getAssignee() != null) {
            check((TaskEntity) task, task.getAssignee());
        }
    }

    /** @throws CaseProblem if the person has done what is kept apart from this task */
    public void check(TaskEntity task, String person) {
        Barred why = candidates.barred(task).get(person);
        if (why != null) {
            throw new CaseProblem("separation", sentence(person, why) + others(task));
        }
    }

    private String sentence(String person, Barred why) {
        boolean self = person.equals(Context.getCommandContext().getAuthenticatedUserId());
        return self
                ? "您已经%s过本办件，请由其他人员%s。".formatted(why.done(), why.wanted())
                : "%s已经%s过本办件，请由其他人员%s。".formatted(staff.nameOf(person), why.done(), why.wanted());
    }

    private String others(TaskEntity task) {
        return candidates.of(task).isEmpty() ? "本岗位在本地区没有其他可以办理的人员，请联系管理员安排。" : "";
    }
}
