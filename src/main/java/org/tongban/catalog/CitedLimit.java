package org.tongban.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A time limit with where it comes from.
 *
 * @param workingDays length in working days
 * @param basis null where it is the hall's own rule
 */
public record CitedLimit(int workingDays, @Nullable Basis basis) {}
