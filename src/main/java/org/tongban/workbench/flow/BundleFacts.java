package org.tongban.workbench.flow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tongban.catalog.entry.BundleItem;
import org.tongban.catalog.entry.JointVisit;

/**
 * What of a one-thing's list entry, and of its items', its diagram depends on.
 *
 * @param entry the one-thing's own entry
 * @param itemFacts its items' entries by key
 * @param labels what a designer has called items in the diagram, by key; official names can be too long for it
 */
public record BundleFacts(JsonNode entry, Map<String, ItemFacts> itemFacts, Map<String, String> labels) {

    /** What two lines of a box hold; a third would run into the mark of a call. */
    private static final int LONGEST_LABEL = 12;

    String key() {
        return entry.path("key").asText();
    }

    String name() {
        return entry.path("name").asText();
    }

    String cited() {
        return ItemFacts.cited(entry);
    }

    /** @return its items in the order of the file */
    public List<BundleItem> items() {
        return items(entry);
    }

    public static List<BundleItem> items(JsonNode entry) {
        return ItemFacts.stream(entry.path("items"))
                .map(place -> new BundleItem(
                        place.path("key").asText(),
                        ItemFacts.stream(place.path("after"))
                                .map(JsonNode::asText)
                                .toList(),
                        List.of(),
                        null,
                        place.path("when").textValue()))
                .toList();
    }

    /** @return the items looked at in one visit; empty where fewer than two are */
    List<String> visitedTogether() {
        return JointVisit.of(items(), key -> facts(key).hasInspection());
    }

    /** @return true if the visited items wait for this one, whose end may leave too few of them */
    boolean isBeforeVisit(BundleItem item) {
        return items().stream()
                .filter(later -> visitedTogether().contains(later.key()))
                .anyMatch(later -> later.after().contains(item.key()));
    }

    /** @return what the diagram calls an item: as the designer did, or as much of its official name as the box holds */
    String labelOf(BundleItem item) {
        String name = facts(item.key()).name().replaceFirst("（.*", "");
        String label = name.length() > LONGEST_LABEL ? name.substring(0, LONGEST_LABEL - 1) + "…" : name;
        return labels.getOrDefault(item.key(), label);
    }

    private ItemFacts facts(String key) {
        return Objects.requireNonNull(itemFacts.get(key), key);
    }
}
