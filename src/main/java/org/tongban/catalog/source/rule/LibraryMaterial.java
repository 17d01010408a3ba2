package org.tongban.catalog.source.rule;

import org.jspecify.annotations.Nullable;
import org.tongban.catalog.entry.material.MaterialSource;

/**
 * One material as the library keeps it for all items.
 *
 * @param name exact name
 * @param issuer who issues it; set exactly when it is not the applicant's own
 * @param obtainableByDataSharing whether it can be had or verified through data sharing instead of from the applicant
 * @param sample path below {@code processes/}; null for none
 */
record LibraryMaterial(
        String name,
        MaterialSource source,
        @Nullable String issuer,
        boolean obtainableByDataSharing,
        @Nullable String sample) {}
