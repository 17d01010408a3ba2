package org.tongban.catalog.entry.law;

import org.jspecify.annotations.Nullable;

/**
 * The on-site verification by two or more staff (行政许可法 第三十四条); it counts within the limit.
 *
 * @param workingDays how many working days it may take
 * @param basis null where the item's own basis says no more than the licensing law
 */
public record Inspection(int workingDays, @Nullable Basis basis) {}
