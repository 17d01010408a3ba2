package org.tongban.engine.run;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Tells what runs for a case a message that it waits for. No message starts anything by this way. */
@Component
public class Messages {

    private final ProcessEngineConfigurationImpl engine;
    private final RuntimeService runtime;

    Messages(@Lazy ProcessEngineConfigurationImpl engine, @Lazy RuntimeService runtime) {
        this.engine = engine;
        this.runtime = runtime;
    }

    /** @return how many waited for it and have been told; what rests does not */
    public int tell(String message, String caseNumber) {
        return engine.getCommandExecutorTxRequired().execute(context -> {
            List<EventSubscriptionEntity> waiting =
                    context.runWithoutAuthorization(() -> waiting(context, message, caseNumber));
            waiting.forEach(one -> one.eventReceived(null, false));
            return waiting.size();
        });
    }

    /** What was told in this very transaction waits no longer, though the database says so. */
    private List<EventSubscriptionEntity> waiting(CommandContext context, String message, String caseNumber) {
        return runtime
                .createExecutionQuery()
                .processInstanceBusinessKey(caseNumber)
                .messageEventSubscriptionName(message)
                .active()
                .list()
                .stream()
                .map(Execution::getId)
                .flatMap(execution -> context
                        .getEventSubscriptionManager()
                        .findEventSubscriptionsByNameAndExecution("message", message, execution, false)
                        .stream())
                .toList();
    }
}
