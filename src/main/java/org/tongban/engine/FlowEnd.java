package org.tongban.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tongban.cases.step.Completion;
import org.tongban.change.Change;

/**
 * The flow of an item or a one-thing ends where its case is at an end, however it is drawn, by itself or by the flow that
 * called it; or the step before is not done.
 */
@Component
class FlowEnd implements ExecutionListener {

    private final ObjectProvider<Completion> completion;

    FlowEnd(ObjectProvider<Completion> completion) {
        this.completion = completion;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        ExecutionEntity flow = (ExecutionEntity) execution;
        if (number != null && !isTakenAway(flow) && !Change.isNumber(number)) {
            completion
                    .getObject()
                    .requireEnd(number, flow.getProcessDefinition().getKey());
        }
    }

    /** Only the register may take a whole flow away, and has ended its case before. */
    private static boolean isTakenAway(ExecutionEntity flow) {
        ExecutionEntity root = flow;
        while (root.getSuperExecution() != null) {
            root = root.getSuperExecution().getProcessInstance();
        }
        return flow.isCanceled() && root.isDeleteRoot();
    }
}
