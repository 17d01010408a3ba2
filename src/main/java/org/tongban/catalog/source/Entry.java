package org.tongban.catalog.source;

import org.tongban.catalog.entry.Offering;

/**
 * One catalogue file and what it means.
 *
 * @param document the file, for the lines of what is wrong in it
 * @param offering the item with its materials' names, or the one-thing
 */
public record Entry<T extends Offering>(YamlDocument document, T offering) {

    public String key() {
        return offering.key();
    }
}
