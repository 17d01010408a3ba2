package org.tongban.catalog;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks the decision tables under {@code processes/rule}; implemented on the engine that holds them. */
public interface Decisions {

    /**
     * Returns the outputs of the one row that applies.
     *
     * @param decision id of the table
     * @param inputs a value for every input of the table; null where nothing is known
     * @throws IllegalArgumentException if there is no such table, or not exactly one of its rows applies
     */
    Map<String, Object> decide(String decision, Map<String, ? extends @Nullable Object> inputs);
}
