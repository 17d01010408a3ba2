package org.tongban.change;

import jakarta.persistence.Embeddable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

    /** Returns the files of a proposal, those of the catalogue first. */
    static List<ChangedFile> of(Proposal proposal, Map<String, String> before) {
        return proposal.files().entrySet().stream()
                .map(file -> new ChangedFile(file.getKey(), file.getValue(), before.get(file.getKey())))
                .sorted(Comparator.comparing(ChangedFile::isModel).thenComparing(ChangedFile::path))
                .toList();
    }

    boolean isModel() {
        return path.endsWith(".bpmn") || path.endsWith(".dmn");
    }
}
