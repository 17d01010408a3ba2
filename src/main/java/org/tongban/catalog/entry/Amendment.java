package org.tongban.catalog.entry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.tongban.catalog.entry.law.Basis;

/**
 * What a version of an entry says otherwise than the one before (修订说明), for those who go by it.
 *
 * @param version the version that says it first
 * @param date the day on which it was written
 * @param what what was put right, in plain words
 * @param basis the text that was read
 */
public record Amendment(String version, LocalDate date, String what, Basis basis) {

    /** Tells whether it comes with this version or an earlier one; versions are numbers with dots. */
    public boolean isWithin(String other) {
        return Arrays.compare(numbers(version), numbers(other)) <= 0;
    }

    private static int[] numbers(String version) {
        return Stream.of(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
