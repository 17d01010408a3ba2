package org.tongban.catalog;

import org.jspecify.annotations.Nullable;

/**
 * The limits of one item, in working days.
 *
 * @param statutory what the law allows at most
 * @param promised what the hall promises; never more than the statutory limit
 * @param extension by how much the organ's head may extend once; null where the law gives none
 * @param correction how long the one-time notice gives the applicant to correct
 */
public record Limits(
        CitedLimit statutory, int promised, @Nullable CitedLimit extension, int correction) {}
