package org.tongban.cases.material;

import jakarta.persistence.Embeddable;
import org.tongban.catalog.entry.material.Material;

/**
 * What the list of the day of application asks for, frozen with the case.
 *
 * @param tolerable whether it may be supplied after acceptance (容缺)
 * @param waivable whether a commitment stands in for it
 */
@Embeddable
record Requirement(String code, String name, boolean tolerable, boolean waivable) {

    static Requirement of(Material asked) {
        return new Requirement(asked.code(), asked.name(), asked.tolerable(), asked.waivedOnCommitment());
    }
}
