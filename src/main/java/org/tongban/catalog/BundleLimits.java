package org.tongban.catalog;

import org.jspecify.annotations.Nullable;

/**
 * The limit of a one-thing over its items'.
 *
 * @param promised working days; never more than the longest path of its items' promised limits
 * @param promisedNote how it is counted and where it comes from; null for none
 */
public record BundleLimits(int promised, @Nullable String promisedNote) {}
