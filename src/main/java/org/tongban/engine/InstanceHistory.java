package org.tongban.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.tongban.engine.outgoing.EngineOutbox;

/**
 * The engine's history level {@code instance}: of an ended case it stays known which instances of which model versions
 * carried it, from when to when. Who did what stands in the ledger, better than the engine could tell it.
 * Of what was sent out whoever sent it keeps what became of it.
 */
class InstanceHistory extends AbstractHistoryLevel {

    static final String NAME = "instance";

    private static final Set<HistoryEventType> OF_INSTANCES = Set.of(
            HistoryEventTypes.PROCESS_INSTANCE_START,
            HistoryEventTypes.PROCESS_INSTANCE_UPDATE,
            HistoryEventTypes.PROCESS_INSTANCE_MIGRATE,
            HistoryEventTypes.PROCESS_INSTANCE_END);

    /** Above the engine's own levels, which are 0 to 3. */
    private static final int ID = 10;

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, @Nullable Object entity) {
        return OF_INSTANCES.contains(type) && !isOfOutbox(entity);
    }

    private static boolean isOfOutbox(@Nullable Object entity) {
        return entity instanceof ExecutionEntity instance
                && EngineOutbox.FLOW.equals(instance.getProcessDefinition().getKey());
    }
}
