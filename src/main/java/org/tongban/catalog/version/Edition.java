package org.tongban.catalog.version;

import org.springframework.modulith.NamedInterface;

/**
 * Which version of an entry a case goes by, from its opening to its end.
 *
 * @param key of the item or one-thing
 * @param region GB/T 2260 code of the case's region
 * @param version the entry's version, such as {@code 1.2}; where the region had differences with theirs behind it, such as
 *     {@code 1.2/1.0}
 */
@NamedInterface("version")
public record Edition(String key, String region, String version) {

    private static final String JOIN = "/";

    static String joined(String entry, String differences) {
        return entry + JOIN + differences;
    }

    /** Returns the same for all regions that have no differences: anybody may name a region that there is not. */
    Edition withoutNeedlessRegion() {
        return hasDifferences() ? this : new Edition(key, "", version);
    }

    /** Returns the version of the item's or one-thing's own entry. */
    String entryVersion() {
        return version.split(JOIN)[0];
    }

    boolean hasDifferences() {
        return version.contains(JOIN);
    }

    /** Returns the version of the region's differences; only where it has some. */
    String differencesVersion() {
        return version.split(JOIN)[1];
    }
}
