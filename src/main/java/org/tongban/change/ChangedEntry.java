package org.tongban.change;

import jakarta.persistence.Embeddable;
import org.tongban.catalog.version.Renewal;

/**
 * One item or one-thing of a change.
 *
 * @param entryKey its key
 * @param name official Chinese name
 * @param oldVersion the version that was newest when it was proposed; empty for a new entry
 * @param newVersion the proposed one
 */
@Embeddable
public record ChangedEntry(String entryKey, String name, String oldVersion, String newVersion) {

    static ChangedEntry of(Renewal renewal) {
        return new ChangedEntry(renewal.key(), renewal.name(), renewal.before(), renewal.version());
    }
}
