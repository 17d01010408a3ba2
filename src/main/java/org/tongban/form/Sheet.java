package org.tongban.form;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one answer is compared with: the other answers, and the day.
 *
 * @param facts the form's answers, in a row with the row's own on top
 * @param labels what the fields are called, by key
 */
record Sheet(Map<String, @Nullable Object> facts, Map<String, String> labels, LocalDate today) {

    /** Returns the answer to another field; an empty text if there is none. */
    String text(String key) {
        return facts.get(key) instanceof String text ? text : "";
    }

    String label(String key) {
        return labels.getOrDefault(key, key);
    }
}
