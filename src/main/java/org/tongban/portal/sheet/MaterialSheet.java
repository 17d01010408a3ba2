package org.tongban.portal.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.BundleItem;
import org.tongban.catalog.entry.Offering;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.material.Material;
import org.tongban.form.Form;

/** Lists the materials an application may call for, each once, whatever the answers will be. */
@Component
public class MaterialSheet {

    private final Catalog catalog;

    public MaterialSheet(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Lists them in the order of the items.
     *
     * @param fileNames of the files handed in already, by code
     * @param problems Chinese sentences by input name
     */
    public List<MaterialInput> of(Offering offering, Map<String, String> fileNames, Map<String, String> problems) {
        Form form = catalog.form(offering.key());
        MaterialRules rules = new MaterialRules(AskedFields.of(form), new ConditionWords(form));
        return byCode(offering).entrySet().stream()
                .filter(entry -> !rules.neverAsked(entry.getValue()))
                .map(entry -> input(entry.getValue(), rules, fileNames, problems))
                .toList();
    }

    private static MaterialInput input(
            List<ListedMaterial> entries,
            MaterialRules rules,
            Map<String, String> fileNames,
            Map<String, String> problems) {
        Material material = entries.get(0).material();
        return new MaterialInput(
                material,
                entries.stream().allMatch(entry -> entry.material().tolerable()),
                entries.stream().allMatch(entry -> entry.material().waivedOnCommitment()),
                rules.onlyWhen(entries),
                rules.hiddenWhen(entries),
                fileNames.get(material.code()),
                problems.get(MaterialInput.name(material.code())));
    }

    private Map<String, List<ListedMaterial>> byCode(Offering offering) {
        Set<String> produced = offering instanceof Bundle bundle
                ? bundle.items().stream()
                        .filter(place -> place.when() == null)
                        .map(BundleItem::key)
                        .collect(Collectors.toSet())
                : Set.of();
        return listed(offering)
                .filter(entry -> entry.material().producedBy() == null
                        || !produced.contains(entry.material().producedBy()))
                .collect(Collectors.groupingBy(
                        entry -> entry.material().code(), LinkedHashMap::new, Collectors.toList()));
    }

    private Stream<ListedMaterial> listed(Offering offering) {
        return offering instanceof Bundle bundle
                ? bundle.items().stream().flatMap(place -> listed(catalog.item(place.key()), place.when()))
                : listed((ServiceItem) offering, null);
    }

    private static Stream<ListedMaterial> listed(ServiceItem item, @Nullable String when) {
        return item.materials().stream().map(material -> new ListedMaterial(material, when, item.commitment()));
    }
}
