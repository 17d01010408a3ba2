package org.tongban.engine.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;
import org.tongban.cases.CaseProblem;
import org.tongban.engine.people.Memberships;

/** A task goes only to somebody who holds its post in its region: AB岗, not around the separation of posts. */
class HandOver implements TaskListener {

    private final ObjectProvider<Memberships> memberships;

    HandOver(ObjectProvider<Memberships> memberships) {
        this.memberships = memberships;
    }

    @Override
    public void notify(DelegateTask task) {
        Authentication giver = Context.getCommandContext().getAuthentication();
        String receiver = task.getAssignee();
        if (giver == null || receiver == null || receiver.equals(giver.getUserId())) {
            return;
        }
        Set<String> posts = posts(task);
        if (!posts.isEmpty() && groups(receiver).stream().noneMatch(posts::contains)) {
            throw new CaseProblem("hand-over", "任务只能转交给同一岗位的人员。");
        }
        String region = task.getTenantId();
        if (region != null && !regions(receiver).contains(region)) {
            throw new CaseProblem("hand-over", "任务只能转交给负责同一地区的人员。");
        }
    }

    private List<String> regions(String person) {
        return Context.getCommandContext()
                .runWithoutAuthorization(() -> memberships.getObject().regions(person));
    }

    private static Set<String> posts(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .collect(Collectors.toSet());
    }

    private static List<String> groups(String person) {
        CommandContext context = Context.getCommandContext();
        return context.runWithoutAuthorization(() ->
                context.getReadOnlyIdentityProvider().createGroupQuery(context).groupMember(person).list().stream()
                        .map(Group::getId)
                        .toList());
    }
}
