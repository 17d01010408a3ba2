package org.tongban.cases.search;

import java.util.List;
import org.tongban.cases.register.Case;

/**
 * One page of the cases found, the latest first.
 *
 * @param page counted from 1
 * @param found how many there are, counted up to {@link #MOST}
 * @param more true if there are more than were counted
 */
public record CasePage(List<Case> cases, int page, int found, boolean more) {

    /** Cases on a page. */
    public static final int SIZE = 20;

    /** As many can be leafed through; who looks for others asks more narrowly. */
    public static final int MOST = 1000;

    /** @return the number of the last page, at least 1 */
    public int pages() {
        return Math.max(1, (found + SIZE - 1) / SIZE);
    }
}
