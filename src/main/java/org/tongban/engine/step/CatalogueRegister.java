package org.tongban.engine.step;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tongban.change.Changes;

/**
 * The words with which the model of a change speaks to the register of changes, such as
 * {@code ${catalogue.publish(execution)}}. There are no others.
 */
@Component("catalogue")
public class CatalogueRegister {

    private final Changes changes;

    CatalogueRegister(Changes changes) {
        this.changes = changes;
    }

    /** A review refused the change, with the reason given in the same step. */
    public void reject(DelegateExecution execution) {
        Step step = Step.of(execution, "catalogue.reject");
        changes.reject(step.number(), step.official(), step.text("reason"));
    }

    /** Publishes the change, and notes whether its day is still to come. */
    public void publish(DelegateExecution execution) {
        execution.setVariable("effectiveLater", changes.publish(execution.getProcessBusinessKey()));
    }

    /** Deploys the change's models. */
    public void enforce(DelegateExecution execution) {
        changes.enforce(execution.getProcessBusinessKey());
    }

    /** Enters that the change was not reported in time. */
    public void noteReportOverdue(DelegateExecution execution) {
        changes.noteReportOverdue(execution.getProcessBusinessKey());
    }
}
