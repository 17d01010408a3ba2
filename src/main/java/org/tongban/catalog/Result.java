package org.tongban.catalog;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What an approval gives the applicant.
 *
 * @param name the licence or document's official name
 * @param validity for how long it is valid from the decision; null when it does not expire
 * @param basis the provision on validity; null where there is none
 */
public record Result(
        String name, @Nullable Period validity, @Nullable Basis basis) {}
