package org.tongban.catalog.source.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.BundleItem;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.source.Entry;
import org.tongban.catalog.source.Faults;
import org.tongban.catalog.source.Forms;
import org.tongban.form.Field;

/** Rules for one one-thing: its items, their order, its limit and its merged form. */
class BundleRules {

    private final Bundle bundle;
    private final Map<String, ServiceItem> items;
    private final Forms forms;
    private final Faults faults;

    BundleRules(Entry<Bundle> entry, Map<String, ServiceItem> items, Forms forms) {
        this.bundle = entry.offering();
        this.items = items;
        this.forms = forms;
        this.faults = new Faults(entry.document());
    }

    Stream<String> faults() {
        faults.expect(
                bundle.repealedOn() == null || bundle.repealedOn().isAfter(bundle.effectiveFrom()),
                "repealedOn",
                "废止日期应在施行日期之后");
        Set<String> keys = new HashSet<>();
        for (BundleItem place : bundle.items()) {
            faults.expect(keys.add(place.key()), at(place), "事项重复")
                    .expect(items.containsKey(place.key()), at(place), "没有此事项")
                    .expect(!outlives(items.get(place.key())), at(place), "事项先于“一件事”废止")
                    .expect(place.requires().isEmpty() || !place.after().isEmpty(), at(place), "没有 after，不写 requires")
                    .expect(
                            place.because() == null || !place.requires().isEmpty(),
                            at(place),
                            "没有 requires，不写 because");
        }
        bundle.items()
                .forEach(place -> faults.expect(keys.containsAll(place.after()), at(place), "after 指向本“一件事”之外的事项"));
        if (faults.found().findAny().isEmpty()) {
            order();
            mergedForm();
            guide();
        }
        return faults.found();
    }

    private boolean outlives(@Nullable ServiceItem item) {
        LocalDate end = bundle.repealedOn();
        LocalDate ofItem = item == null ? null : item.repealedOn();
        return ofItem != null && (end == null || end.isAfter(ofItem));
    }

    private void order() {
        Map<String, Integer> decided = decidedAfter();
        String circle = bundle.items().stream()
                .map(BundleItem::key)
                .filter(key -> !decided.containsKey(key))
                .collect(Collectors.joining("、"));
        int longest = decided.values().stream().mapToInt(days -> days).max().orElse(0);
        faults.expect(circle.isEmpty(), "items", "after 循环：" + circle)
                .expect(
                        !circle.isEmpty() || bundle.promisedDays() <= longest,
                        "limits.promised",
                        "不得超过各事项最长路径的承诺时限之和：" + longest);
    }

    /** Returns in how many working days each item is decided at the latest; items in a circle are not in it. */
    private Map<String, Integer> decidedAfter() {
        Map<String, Integer> decided = new HashMap<>();
        for (int round = 0; round < bundle.items().size(); round++) {
            for (BundleItem place : bundle.items()) {
                if (decided.keySet().containsAll(place.after())) {
                    int start =
                            place.after().stream().mapToInt(decided::get).max().orElse(0);
                    decided.put(
                            place.key(),
                            start
                                    + Objects.requireNonNull(items.get(place.key()))
                                            .promisedDays());
                }
            }
        }
        return decided;
    }

    /** One form asks each fact once: it must hold every field of its items' forms. */
    private void mergedForm() {
        List<String> needed = bundle.items().stream()
                .flatMap(place -> keys(place.key()))
                .distinct()
                .toList();
        Set<String> asked = keys(bundle.key()).collect(Collectors.toSet());
        String missing = needed.stream().filter(key -> !asked.contains(key)).collect(Collectors.joining("、"));
        faults.expect(missing.isEmpty() || !forms.has(bundle.key()), "items", "合并表单缺少字段：" + missing);
    }

    private void guide() {
        if (bundle.guide() != null && forms.has(bundle.key())) {
            new GuideRules(forms.named(bundle.key()), faults).check(bundle.guide());
        }
    }

    private Stream<String> keys(String form) {
        return forms.has(form) ? forms.named(form).fields().stream().map(Field::key) : Stream.empty();
    }

    private static String at(BundleItem place) {
        return "items." + place.key();
    }
}
