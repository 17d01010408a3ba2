package org.tongban.catalog;

/**
 * The limit of a one-thing over its items'.
 *
 * @param promised working days; never more than the longest path of its items' promised limits
 */
public record BundleLimits(int promised) {}
