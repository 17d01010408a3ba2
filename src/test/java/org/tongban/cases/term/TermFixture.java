package org.tongban.cases.term;

import java.time.LocalDate;

/** Limits, for tests outside this package. */
public final class TermFixture {

    private TermFixture() {}

    /** @return a limit that runs to the end of this day, whenever it began */
    public static Term until(LocalDate day) {
        return new Term(null, null, day, false, null, TermState.RUNNING);
    }
}
