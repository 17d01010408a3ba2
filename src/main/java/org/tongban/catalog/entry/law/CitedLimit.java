package org.tongban.catalog.entry.law;

import org.jspecify.annotations.Nullable;

/**
 * A time limit with where it comes from.
 *
 * @param workingDays length in working days
 * @param basis null where it is the hall's own rule
 * @param note how it is counted, and the law's own words where it speaks of calendar days or months; null for none
 */
public record CitedLimit(
        int workingDays, @Nullable Basis basis, @Nullable String note) {}
