package org.tongban.catalog.entry;

import org.jspecify.annotations.Nullable;
import org.tongban.catalog.entry.law.Basis;

/**
 * What handling costs the applicant.
 *
 * @param charged whether anything is charged
 * @param standard the published rate in words; set exactly when something is charged
 * @param basis the provision that allows the charge; set exactly when something is charged
 */
public record Fees(
        boolean charged,
        @Nullable String standard,
        @Nullable Basis basis) {}
