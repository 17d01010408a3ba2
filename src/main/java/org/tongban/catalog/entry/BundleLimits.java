package org.tongban.catalog.entry;

import org.jspecify.annotations.Nullable;
import org.tongban.catalog.entry.law.StatutoryLimit;

/**
 * The limits of a one-thing over its items'.
 *
 * @param statutory what 行政许可法 第四十二条第二款 allows licences handled together under 第二十六条; null for all others
 * @param promised working days; never more than the longest path of its items' promised limits
 * @param promisedNote how it is counted and where it comes from; null for none
 */
public record BundleLimits(
        @Nullable StatutoryLimit statutory,
        int promised,
        @Nullable String promisedNote) {}
