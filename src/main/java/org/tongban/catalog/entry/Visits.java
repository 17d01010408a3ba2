package org.tongban.catalog.entry;

import org.jspecify.annotations.Nullable;

/**
 * How often the applicant must come.
 *
 * @param number visits at most; 0 when everything is done online
 * @param because why a visit is needed; null where nothing is said
 */
public record Visits(int number, @Nullable String because) {}
