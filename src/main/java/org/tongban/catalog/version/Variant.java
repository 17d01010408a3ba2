package org.tongban.catalog.version;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** Puts a region's differences over the entry they inherit from. */
final class Variant {

    /** What says which version it is, not what is different. */
    private static final Set<String> OWN = Set.of("key", "version", "effectiveFrom", "repealedOn");

    private Variant() {}

    /**
     * Returns the entry as it holds in the region; its version names both, such as {@code 1.2/1.0}.
     *
     * @param entry of the item or one-thing; not changed
     * @param differences of the region; a limit longer than the entry's never counts
     */
    static ObjectNode over(ObjectNode entry, ObjectNode differences) {
        ObjectNode whole = entry.deepCopy();
        int promised = entry.at("/limits/promised").asInt();
        differences.properties().forEach(said -> {
            if (!OWN.contains(said.getKey())) {
                merge(whole, said.getKey(), said.getValue());
            }
        });
        if (whole.at("/limits/promised").asInt() > promised) {
            whole.set("limits", entry.get("limits").deepCopy());
        }
        return whole.put("version", Edition.joined(text(entry, "version"), text(differences, "version")));
    }

    private static void merge(ObjectNode whole, String key, JsonNode said) {
        JsonNode before = whole.get(key);
        if (before instanceof ObjectNode inner && said.isObject()) {
            said.properties().forEach(entry -> merge(inner, entry.getKey(), entry.getValue()));
        } else {
            whole.set(key, said.deepCopy());
        }
    }

    private static String text(ObjectNode tree, String key) {
        return tree.path(key).asText();
    }
}
