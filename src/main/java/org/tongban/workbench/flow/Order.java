package org.tongban.workbench.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.tongban.catalog.entry.BundleItem;
import org.tongban.command.Refusal;

/** The order that {@code after} gives to a one-thing's items. */
final class Order {

    private final Map<String, BundleItem> places = new LinkedHashMap<>();
    private final Map<String, Set<String>> before = new LinkedHashMap<>();

    /** @throws Refusal if items wait for each other in a circle */
    Order(List<BundleItem> all) {
        all.forEach(place -> places.put(place.key(), place));
        places.keySet().forEach(key -> before.put(key, new HashSet<>()));
        places.keySet().forEach(key -> collect(key, key));
    }

    private void collect(String key, String of) {
        for (String earlier : place(key).after()) {
            if (earlier.equals(of)) {
                throw new Refusal("事项的先后顺序成了循环：" + of);
            }
            if (places.containsKey(earlier) && before(of).add(earlier)) {
                collect(earlier, of);
            }
        }
    }

    Block block() {
        return block(List.copyOf(places.keySet()));
    }

    private Block block(List<String> keys) {
        if (keys.size() == 1) {
            return new Block.Single(place(keys.get(0)));
        }
        List<List<String>> groups = sideBySide(keys);
        if (groups.size() > 1) {
            return new Block.Fan(groups.stream().map(this::block).toList());
        }
        List<String> head = head(keys);
        List<Block> row = new ArrayList<>(List.of(block(head)));
        Block rest = block(without(keys, head::contains));
        row.addAll(rest instanceof Block.Row more ? more.parts() : List.of(rest));
        return new Block.Row(row);
    }

    /** @return groups between which nothing orders */
    private List<List<String>> sideBySide(List<String> keys) {
        List<Set<String>> groups = new ArrayList<>();
        for (String key : keys) {
            List<Set<String>> related = groups.stream()
                    .filter(group -> group.stream().anyMatch(other -> ordered(key, other)))
                    .toList();
            Set<String> merged = new HashSet<>(List.of(key));
            related.forEach(merged::addAll);
            groups.removeAll(related);
            groups.add(merged);
        }
        return groups.stream()
                .map(group -> keys.stream().filter(group::contains).toList())
                .sorted((one, other) -> keys.indexOf(one.get(0)) - keys.indexOf(other.get(0)))
                .toList();
    }

    /** @return the smallest first part that all others come after; where there is none, those that wait for nobody */
    private List<String> head(List<String> keys) {
        List<String> sorted = new ArrayList<>(keys);
        sorted.sort((one, other) -> Long.compare(waitsFor(one, keys), waitsFor(other, keys)));
        for (int cut = 1; cut < sorted.size(); cut++) {
            List<String> head = sorted.subList(0, cut);
            if (sorted.subList(cut, sorted.size()).stream()
                    .allMatch(key -> before(key).containsAll(head))) {
                return keys.stream().filter(head::contains).toList();
            }
        }
        return keys.stream().filter(key -> waitsFor(key, keys) == 0).toList();
    }

    private long waitsFor(String key, List<String> among) {
        return among.stream().filter(before(key)::contains).count();
    }

    private boolean ordered(String one, String other) {
        return before(one).contains(other) || before(other).contains(one);
    }

    private BundleItem place(String key) {
        return Objects.requireNonNull(places.get(key));
    }

    private Set<String> before(String key) {
        return Objects.requireNonNull(before.get(key));
    }

    private static List<String> without(List<String> keys, Predicate<String> head) {
        return keys.stream().filter(head.negate()).toList();
    }
}
