package org.tongban.catalog.entry.law;

import org.jspecify.annotations.Nullable;

/**
 * The limits of one item, in working days.
 *
 * @param statutory what the law allows at most; null where no law sets a limit
 * @param committed what the law allows at most for a decision on a commitment; null where it says nothing of its own
 * @param promised what the hall promises; never more than the statutory limit
 * @param promisedNote how the promised limit is counted and where it comes from; null for none
 * @param extension by how much the organ's head may extend once; null where the law gives none
 * @param correction how long the one-time notice gives the applicant to correct; null where what is incomplete is refused
 *     on the spot with everything told (不动产登记暂行条例 第十七条)
 */
public record Limits(
        @Nullable StatutoryLimit statutory,
        @Nullable CommittedLimit committed,
        int promised,
        @Nullable String promisedNote,
        @Nullable CitedLimit extension,
        @Nullable Integer correction) {}
