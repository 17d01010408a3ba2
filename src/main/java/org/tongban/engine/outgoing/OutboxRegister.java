package org.tongban.engine.outgoing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tongban.outbox.Outgoing;

/** The word with which the flow 对外发送 speaks to the outbox: {@code ${outbox.send(execution)}}. */
@Component
public class OutboxRegister {

    private final Attempts attempts;

    OutboxRegister(Attempts attempts) {
        this.attempts = attempts;
    }

    /** Goes on if what the flow sends has just got through. */
    public void send(DelegateExecution execution) {
        attempts.require(Outgoing.read((String) execution.getVariable(EngineOutbox.OUTGOING)));
    }
}
