package org.tongban.cases.supply;

import java.time.LocalDate;
import java.util.List;
import org.tongban.cases.material.CaseMaterial;

/**
 * What a case waits for from its applicant.
 *
 * @param kind why it waits
 * @param due the last day, itself included
 * @param materials those still to be handed in; empty when all are in and only the submission is left
 */
public record Awaited(Kind kind, LocalDate due, List<CaseMaterial> materials) {

    /** Why a case waits for its applicant. */
    public enum Kind {
        /** The one-time notice is to be answered. */
        CORRECTIONS,
        /** Materials missing at tolerant acceptance are to come in. */
        SUPPLY
    }
}
