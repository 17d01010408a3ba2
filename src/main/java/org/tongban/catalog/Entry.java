package org.tongban.catalog;

import org.tongban.catalog.entry.Offering;

/**
 * One catalogue file and what it means.
 *
 * @param document the file, for the lines of what is wrong in it
 * @param offering the item with its materials' names, or the one-thing
 */
record Entry<T extends Offering>(YamlDocument document, T offering) {

    String key() {
        return offering.key();
    }
}
