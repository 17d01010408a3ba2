package org.tongban.portal.api.view;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.BundleItem;
import org.tongban.catalog.entry.Offering;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.material.Material;

/** What an offering's list may ask for before any answer is known, each material once (行政许可法 第三十一条). */
public final class ListedMaterials {

    private ListedMaterials() {}

    public static Collection<Material> of(Offering offering, Catalog catalog) {
        if (offering instanceof Bundle bundle) {
            return of(bundle, catalog);
        }
        return ((ServiceItem) offering).materials();
    }

    /** Leaves out what another item produces that is always part of the one-thing. */
    public static Collection<Material> of(Bundle bundle, Catalog catalog) {
        Set<String> producers = bundle.items().stream()
                .filter(place -> place.when() == null)
                .map(BundleItem::key)
                .collect(Collectors.toSet());
        Map<String, Material> byCode = new LinkedHashMap<>();
        bundle.items().stream()
                .flatMap(place -> catalog.item(place.key()).materials().stream())
                .filter(material -> material.producedBy() == null || !producers.contains(material.producedBy()))
                .forEach(material -> byCode.putIfAbsent(material.code(), material));
        return List.copyOf(byCode.values());
    }
}
