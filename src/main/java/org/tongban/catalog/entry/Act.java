package org.tongban.catalog.entry;

import org.jspecify.annotations.Nullable;

/**
 * Under which of its procedure's own words an item is decided, such as a renewal.
 *
 * @param as key of the words in the procedure's row
 * @param when FEEL condition over the answers; null where it is always so
 */
public record Act(String as, @Nullable String when) {}
