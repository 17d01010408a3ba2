package org.tongban.catalog.guidance;

import java.util.List;
import java.util.Map;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.material.Material;

/**
 * What guided questions came to.
 *
 * @param items every item of the one-thing, in its order
 * @param materials what is asked for with these answers, each once
 * @param answers those that count, in their types, by field of the form
 */
public record Advice(List<AdvisedItem> items, List<Material> materials, Map<String, Object> answers) {

    /**
     * One item and why it is in or not.
     *
     * @param included whether these answers call for it
     * @param sentence the reason, for the applicant
     */
    public record AdvisedItem(ServiceItem item, boolean included, String sentence) {}

    public Advice {
        items = List.copyOf(items);
        materials = List.copyOf(materials);
        answers = Map.copyOf(answers);
    }

    /** Returns the items these answers call for. */
    public List<AdvisedItem> included() {
        return items.stream().filter(AdvisedItem::included).toList();
    }

    /** Returns the items that are not needed. */
    public List<AdvisedItem> leftOut() {
        return items.stream().filter(item -> !item.included()).toList();
    }
}
