package org.tongban.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.Separation;
import org.tongban.catalog.Duty;
import org.tongban.change.Change;

/** Nobody takes, is given or completes a task of a case who has done what its item keeps apart from it. */
@Component
class SeparateDuties implements TaskListener {

    private final ObjectProvider<Separation> separation;
    private final Staff staff;

    SeparateDuties(ObjectProvider<Separation> separation, Staff staff) {
        this.separation = separation;
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
        String number = task.getExecution().getProcessBusinessKey();
        if (Change.isNumber(number)) {
            return;
        }
        String step = PostForms.id(task);
        Map<String, Duty> barred = separation.getObject().barred(number, step);
        Duty done = barred.get(person);
        if (done != null) {
            String wanted = Duty.of(step).orElseThrow().word();
            throw new CaseProblem("separation", sentence(person, done.word(), wanted) + others(task, barred));
        }
    }

    private String sentence(String person, String done, String wanted) {
        boolean self = person.equals(Context.getCommandContext().getAuthenticatedUserId());
        return self
                ? "您已经%s过本办件，请由其他人员%s。".formatted(done, wanted)
                : "%s已经%s过本办件，请由其他人员%s。".formatted(staff.nameOf(person), done, wanted);
    }

    private static String others(TaskEntity task, Map<String, Duty> barred) {
        boolean somebody = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .flatMap(group -> members(group).stream())
                .anyMatch(member -> !barred.containsKey(member));
        return somebody ? "" : "本岗位没有其他可以办理的人员，请联系管理员安排。";
    }

    private static List<String> members(String group) {
        CommandContext context = Context.getCommandContext();
        return context.runWithoutAuthorization(() ->
                context.getReadOnlyIdentityProvider().createUserQuery(context).memberOfGroup(group).list().stream()
                        .map(User::getId)
                        .toList());
    }
}
