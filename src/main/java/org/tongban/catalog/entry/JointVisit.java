package org.tongban.catalog.entry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which items of a one-thing are looked at in one visit (联合勘验): those that can be reached at the same time. */
public final class JointVisit {

    private JointVisit() {}

    /**
     * Returns the keys of the most inspected items that wait for the same items before them; one visit cannot serve an item
     * that only begins when another visited one is decided.
     *
     * @param items the one-thing's items
     * @param inspected tells whether an item's place is looked at
     * @return two or more keys in the order of the file, or none
     */
    public static List<String> of(List<BundleItem> items, Predicate<String> inspected) {
        Map<Set<String>, List<String>> groups = new LinkedHashMap<>();
        Map<String, Set<String>> before = before(items);
        items.stream()
                .map(BundleItem::key)
                .filter(inspected)
                .forEach(key -> groups.merge(before.get(key), List.of(key), JointVisit::both));
        return groups.values().stream()
                .filter(group -> group.size() > 1)
                .reduce((one, other) -> other.size() > one.size() ? other : one)
                .orElse(List.of());
    }

    /** Returns for each item all items that must be decided before it, also those it waits for only through others. */
    private static Map<String, Set<String>> before(List<BundleItem> items) {
        Map<String, Set<String>> before = new HashMap<>();
        items.forEach(item -> before.put(item.key(), new HashSet<>(item.after())));
        for (int round = 0; round < items.size(); round++) {
            before.values()
                    .forEach(keys -> List.copyOf(keys).forEach(key -> keys.addAll(before.getOrDefault(key, Set.of()))));
        }
        return before;
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
