package org.tongban.catalog.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.entry.law.Basis;

/**
 * One item's place in a one-thing.
 *
 * @param key the item's key
 * @param after keys of the items that must be decided before; empty when nothing forbids an immediate start
 * @param requires the provisions that make those the precondition of this one; empty where no text says so and the hall orders
 *     them so by itself
 * @param because what follows from these provisions, where they do not themselves name the precondition; null where they do
 * @param when FEEL over the merged form's answers; null when the item is always in
 */
public record BundleItem(
        String key,
        List<String> after,
        List<Basis> requires,
        @Nullable String because,
        @Nullable String when) {

    public BundleItem {
        after = List.copyOf(after);
        requires = List.copyOf(requires);
    }
}
