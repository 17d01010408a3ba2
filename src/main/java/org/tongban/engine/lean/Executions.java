package org.tongban.engine.lean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Whoever does something with a task makes the engine read its execution, and then the whole instance, that execution with it.
 * Read the other way round, the first is there already.
 */
public class Executions extends ExecutionManager {

    private final Map<String, List<ExecutionEntity>> foreseen = new HashMap<>();

    /** Reads the whole instance of a task that something is about to be done with; within the same command it is read once. */
    public static void foresee(CommandContext context, TaskEntity task) {
        String instance = task.getProcessInstanceId();
        if (instance != null && context.getExecutionManager() instanceof Executions ours) {
            ours.foreseen.put(instance, ours.findExecutionsByProcessInstanceId(instance));
        }
    }

    @Override
    public List<ExecutionEntity> findExecutionsByProcessInstanceId(String instance) {
        List<ExecutionEntity> known = foreseen.remove(instance);
        return known == null ? super.findExecutionsByProcessInstanceId(instance) : known;
    }
}
