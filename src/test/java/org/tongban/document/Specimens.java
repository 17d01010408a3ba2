package org.tongban.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.Offering;
import org.tongban.catalog.entry.ServiceItem;

/** Every paper that an item or a one-thing can come to, made by the real register and its rules, each made once. */
class Specimens {

    private final Map<String, Map<String, List<IssuedDocument>>> made = new HashMap<>();
    private final SpecimenKit kit;

    Specimens(SpecimenKit kit) {
        this.kit = kit;
    }

    /** Returns the papers by what has happened (see {@link Happenings}), in the order of a case's life. */
    Map<String, List<IssuedDocument>> of(Offering offering) {
        return made.computeIfAbsent(
                offering.key(),
                key -> offering instanceof Bundle bundle
                        ? new BundleSpecimens(kit, bundle, item -> SpecimenTable.shows(bundle, item)).all()
                        : new ItemSpecimens(kit, (ServiceItem) offering).all());
    }
}
