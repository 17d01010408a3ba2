package org.tongban.catalog;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold for the catalogue as a whole, beyond the shape of each file. */
class CatalogRules {

    private final Forms forms;
    private final ConditionRules conditions;

    CatalogRules(Forms forms, Conditions conditions) {
        this.forms = forms;
        this.conditions = new ConditionRules(conditions);
    }

    /** Returns every broken rule, beginning with the file's name. */
    List<String> faults(List<ServiceItem> items, List<Bundle> bundles) {
        Map<String, ServiceItem> byKey =
                items.stream().collect(Collectors.toMap(ServiceItem::key, Function.identity()));
        Stream<String> ofItems = items.stream()
                .flatMap(item -> Stream.of(form(item), new ItemRules(item).faults(), conditions.faults(item)))
                .flatMap(Function.identity());
        Stream<String> ofBundles = bundles.stream()
                .flatMap(bundle -> Stream.of(
                        form(bundle), new BundleRules(bundle, byKey, forms).faults(), conditions.faults(bundle)))
                .flatMap(Function.identity());
        Stream<String> ofForms = forms.all().stream().flatMap(conditions::faults);
        return Stream.of(ofItems, MaterialNames.faults(items), ofBundles, ofForms)
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<String> form(Offering offering) {
        String key = offering.key();
        return new Faults(key)
                .expect(forms.has(key), "key", "缺少表单 forms/apply/" + key + ".form")
                .found();
    }
}
