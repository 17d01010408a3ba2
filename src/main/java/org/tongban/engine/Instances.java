package org.tongban.engine;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tongban.cases.Case;
import org.tongban.cases.CaseRegister;

/**
 * The instances that run beside a case's own flow: supervision of its limits, delivery of its result where its one-thing goes
 * on meanwhile, and verification of its commitment.
 */
@Component
class Instances {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final CaseRegister cases;
    private final Region region;

    Instances(@Lazy RuntimeService runtime, @Lazy TaskService tasks, CaseRegister cases, Region region) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.cases = cases;
        this.region = region;
    }

    void superviseLimits(DelegateExecution execution) {
        startBeside(execution, "caseAccepted");
    }

    void verifyCommitment(DelegateExecution execution) {
        startBeside(execution, "commitmentToVerify");
    }

    void deliver(DelegateExecution execution) {
        startBeside(execution, "resultMade");
    }

    /** The case is decided or has ended, its child cases before it: their limits are watched no longer. */
    void settle(String number) {
        settleOne(number);
        cases.children(number).stream().map(Case::number).forEach(this::settleOne);
    }

    /** @return the posts that hold open tasks of the case, or the applicant if none does */
    String answerablePosts(String number) {
        String posts = tasks.createTaskQuery().processInstanceBusinessKey(number).list().stream()
                .flatMap(task -> tasks.getIdentityLinksForTask(task.getId()).stream())
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .flatMap(group -> Post.of(group).stream())
                .map(Post::label)
                .distinct()
                .collect(Collectors.joining("、"));
        return posts.isEmpty() ? "申请人" : posts;
    }

    private void settleOne(String number) {
        boolean settled = !runtime.createMessageCorrelation("caseSettled")
                .processInstanceBusinessKey(number)
                .correlateAllWithResult()
                .isEmpty();
        if (!settled) {
            settleUnwritten(number);
        }
    }

    /** What is decided in the transaction in which it was accepted (秒批) waits there only, not yet in the database. */
    private void settleUnwritten(String number) {
        Context.getCommandContext().getDbEntityManager().getCachedEntitiesByType(EventSubscriptionEntity.class).stream()
                .filter(waiting -> "caseSettled".equals(waiting.getEventName()))
                .filter(waiting -> !waiting.getExecution().isEnded()
                        && number.equals(waiting.getExecution().getProcessBusinessKey()))
                .toList()
                .forEach(waiting -> waiting.eventReceived(null, false));
    }

    private void startBeside(DelegateExecution execution, String message) {
        region.start(execution.getTenantId(), () -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(execution.getProcessBusinessKey())
                .correlateStartMessage());
    }
}
