package org.tongban.engine.step;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.engine.run.Messages;
import org.tongban.engine.run.Region;

/**
 * The instances that run beside a case's own flow: supervision of its limits, delivery of its result where its one-thing goes
 * on meanwhile, and verification of its commitment.
 */
@Component
class Instances {

    private static final String ACCEPTED = "caseAccepted";

    private final RepositoryService models;
    private final RuntimeService runtime;
    private final CaseRegister cases;
    private final Region region;
    private final Messages messages;

    Instances(
            @Lazy RepositoryService models,
            @Lazy RuntimeService runtime,
            CaseRegister cases,
            Region region,
            Messages messages) {
        this.models = models;
        this.runtime = runtime;
        this.cases = cases;
        this.region = region;
        this.messages = messages;
    }

    void superviseLimits(DelegateExecution execution) {
        startBeside(execution, ACCEPTED);
    }

    /** Watches an item of a one-thing from the day on which the law accepted it, or from its turn on. */
    void superviseItem(DelegateExecution execution, String number) {
        if (!isBeside(number, key(ACCEPTED))) {
            start(execution, ACCEPTED, number);
        }
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

    private void settleOne(String number) {
        if (messages.tell("caseSettled", number) == 0) {
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

    /** @throws CaseProblem if it is under way already, so that none starts itself again and again */
    private void startBeside(DelegateExecution execution, String message) {
        String number = execution.getProcessBusinessKey();
        if (isBeside(number, key(message))) {
            throw new CaseProblem("started-twice", "同一办件的同一流程正在办理，不能再次启动。请联系系统管理员检查流程图。");
        }
        start(execution, message, number);
    }

    private String key(String message) {
        return models.createProcessDefinitionQuery()
                .messageEventSubscriptionName(message)
                .latestVersion()
                .singleResult()
                .getKey();
    }

    private void start(DelegateExecution execution, String message, String number) {
        region.start(execution.getTenantId(), () -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(number)
                .correlateStartMessage());
    }

    /** What was started in this transaction is not yet in the database. */
    private boolean isBeside(String number, String key) {
        boolean written = runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number, key)
                        .rootProcessInstances()
                        .count()
                > 0;
        return written
                || Context.getCommandContext()
                        .getDbEntityManager()
                        .getCachedEntitiesByType(ExecutionEntity.class)
                        .stream()
                        .filter(instance -> instance.isProcessInstanceExecution() && !instance.isEnded())
                        .filter(instance -> instance.getSuperExecution() == null)
                        .anyMatch(instance -> number.equals(instance.getBusinessKey())
                                && key.equals(instance.getProcessDefinition().getKey()));
    }
}
