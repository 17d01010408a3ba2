package org.tongban.engine;

import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.jspecify.annotations.Nullable;

/**
 * The engine's history level {@code instance}: of an ended case it stays known which instances of which model versions
 * carried it, from when to when. Who did what stands in the ledger, better than the engine could tell it.
 */
class InstanceHistory extends AbstractHistoryLevel {

    static final String NAME = "instance";

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
        return type == HistoryEventTypes.PROCESS_INSTANCE_START
                || type == HistoryEventTypes.PROCESS_INSTANCE_UPDATE
                || type == HistoryEventTypes.PROCESS_INSTANCE_MIGRATE
                || type == HistoryEventTypes.PROCESS_INSTANCE_END;
    }
}
