package org.tongban.engine.rule;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tongban.catalog.Decisions;

/** Asks the deployed decision tables, which answer the hall, whoever's form it is. */
@Component
class DecisionTables implements Decisions {

    private final DecisionService decisions;

    DecisionTables(@Lazy DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public Map<String, Object> decide(String decision, Map<String, ? extends @Nullable Object> inputs) {
        CommandContext running = Context.getCommandContext();
        DmnDecisionTableResult rows = running == null
                ? evaluate(decision, inputs)
                : running.runWithoutAuthorization(() -> evaluate(decision, inputs));
        if (rows.size() != 1) {
            throw new IllegalArgumentException(decision + ": " + rows.size() + " rows apply");
        }
        return rows.getSingleResult().getEntryMap();
    }

    private DmnDecisionTableResult evaluate(String decision, Map<String, ? extends @Nullable Object> inputs) {
        try {
            return decisions.evaluateDecisionTableByKey(decision, new HashMap<>(inputs));
        } catch (ProcessEngineException refused) {
            throw new IllegalArgumentException(decision + " cannot be evaluated", refused);
        }
    }
}
