package org.tongban.catalog;

import org.jspecify.annotations.Nullable;

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
