package org.tongban.engine.parse;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;
import org.tongban.engine.run.Families;

/**
 * A flow ends where what it is about is at an end, however it is drawn, by itself or by the flow that called it; or the step
 * before is not done.
 */
@Component
class FlowEnd implements ExecutionListener {

    private final Families families;

    FlowEnd(Families families) {
        this.families = families;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        ExecutionEntity flow = (ExecutionEntity) execution;
        if (number != null && !isTakenAway(flow)) {
            families.of(number).requireEnd(number, flow.getProcessDefinition().getKey());
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
