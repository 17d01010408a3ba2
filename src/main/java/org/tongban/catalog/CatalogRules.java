package org.tongban.catalog;

import java.util.List;

/** What must hold for the catalogue as a whole, beyond the shape of each file. */
final class CatalogRules {

    private CatalogRules() {}

    static List<String> faults(List<ServiceItem> items, List<Bundle> bundles, Forms forms) {
        return List.of();
    }
}
