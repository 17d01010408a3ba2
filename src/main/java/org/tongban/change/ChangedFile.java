package org.tongban.change;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * One file of a change.
 *
 * @param path name without folders
 * @param newText as proposed
 * @param oldText what was in force when it was proposed; null for a new file
 */
@Embeddable
record ChangedFile(String path, String newText, @Nullable String oldText) {

    boolean isModel() {
        return path.endsWith(".bpmn") || path.endsWith(".dmn");
    }
}
