package org.tongban.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the catalogue's YAML files and refuses them together when anything in them is wrong. */
class CatalogFiles {

    private final String root;
    private final Forms forms;
    private final Conditions conditions;
    private final List<String> faults = new ArrayList<>();

    CatalogFiles(String root, Forms forms, Conditions conditions) {
        this.root = root;
        this.forms = forms;
        this.conditions = conditions;
    }

    /** Returns all offerings by key. Throws {@link InvalidCatalog} naming every fault. */
    Map<String, Offering> read() {
        YamlFiles yaml = new YamlFiles(faults);
        List<ServiceItem> items = yaml.read(root + "processes/item/*.yaml", ServiceItem.class);
        List<Bundle> bundles = yaml.read(root + "processes/bundle/*.yaml", Bundle.class);
        Map<String, Offering> byKey = new TreeMap<>();
        Stream.concat(items.stream(), bundles.stream()).forEach(offering -> add(byKey, offering));
        if (faults.isEmpty()) {
            faults.addAll(new CatalogRules(forms, conditions).faults(items, bundles));
        }
        if (!faults.isEmpty()) {
            throw new InvalidCatalog(faults);
        }
        return byKey;
    }

    private void add(Map<String, Offering> byKey, Offering offering) {
        if (byKey.putIfAbsent(offering.key(), offering) != null) {
            faults.add(offering.key() + "：事项与“一件事”不能同用一个 key");
        }
    }
}
