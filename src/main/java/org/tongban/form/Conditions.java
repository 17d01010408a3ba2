package org.tongban.form;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongban.calendar.WorkingCalendar;

/** Evaluates the FEEL conditions of catalogue and forms; implemented on the engine's own FEEL. */
public interface Conditions {

    /**
     * Tells whether a condition is true for these facts.
     *
     * @param feel expression without a leading {@code =}
     * @param facts answers by field key; a missing one counts as null
     * @return false also when the result is null
     * @throws IllegalArgumentException if the expression cannot be evaluated
     */
    boolean holds(String feel, Map<String, ? extends @Nullable Object> facts);

    /** Returns the day on which conditions and answers are looked at; the machine's own unless a hall's clock says. */
    default LocalDate today() {
        return LocalDate.now(WorkingCalendar.ZONE);
    }
}
