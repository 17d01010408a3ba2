package org.tongban.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;
import org.tongban.cases.CaseProblem;
import org.tongban.catalog.entry.Duty;

/** Nobody takes, is given or completes a task of a case who has done what its item keeps apart from it. */
@Component
class SeparateDuties implements TaskListener {

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

    /** @throws CaseProblem if the person has done what the item keeps apart from this task */
    void check(TaskEntity task, String person) {
        Duty done = candidates.barred(task).get(person);
        if (done != null) {
            String wanted = Duty.of(PostForms.id(task), staff.postOf(task)).stream()
                    .filter(duty -> duty != done)
                    .map(Duty::word)
                    .findFirst()
                    .orElseThrow();
            throw new CaseProblem("separation", sentence(person, done.word(), wanted) + others(task));
        }
    }

    private String sentence(String person, String done, String wanted) {
        boolean self = person.equals(Context.getCommandContext().getAuthenticatedUserId());
        return self
                ? "您已经%s过本办件，请由其他人员%s。".formatted(done, wanted)
                : "%s已经%s过本办件，请由其他人员%s。".formatted(staff.nameOf(person), done, wanted);
    }

    private String others(TaskEntity task) {
        return candidates.of(task).isEmpty() ? "本岗位在本地区没有其他可以办理的人员，请联系管理员安排。" : "";
    }
}
