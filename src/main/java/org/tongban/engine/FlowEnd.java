package org.tongban.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tongban.cases.Completion;
import org.tongban.change.Change;

/** The flow of an item or a one-thing ends where its case is at an end, however it is drawn; or the step before is not done. */
@Component
class FlowEnd implements ExecutionListener {

    private final ObjectProvider<Completion> completion;

    FlowEnd(ObjectProvider<Completion> completion) {
        this.completion = completion;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        if (number != null && !execution.isCanceled() && !Change.isNumber(number)) {
            String flow = ((ExecutionEntity) execution).getProcessDefinition().getKey();
            completion.getObject().requireEnd(number, flow);
        }
    }
}
