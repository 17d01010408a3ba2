package org.tongban.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.entry.Act;
import org.tongban.catalog.entry.Addressee;
import org.tongban.catalog.entry.Result;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.law.Basis;
import org.tongban.catalog.entry.law.Commitment;
import org.tongban.catalog.entry.law.ItemBasis;
import org.tongban.catalog.entry.material.Material;
import org.tongban.form.Conditions;

/** What answers call for: evaluates the catalogue's conditions over them. */
class Requirements {

    private final Conditions conditions;

    Requirements(Conditions conditions) {
        this.conditions = conditions;
    }

    boolean hold(@Nullable String when, Map<String, ? extends @Nullable Object> answers) {
        return when == null || conditions.holds(when, answers);
    }

    boolean chooseCommitment(ServiceItem item, Map<String, ? extends @Nullable Object> answers) {
        Commitment commitment = item.commitment();
        return commitment != null && conditions.holds(commitment.when(), answers);
    }

    boolean keepTerm(ServiceItem item, Map<String, ? extends @Nullable Object> answers) {
        String kept = item.result().termKeptWhen();
        return kept != null && conditions.holds(kept, answers);
    }

    /** Returns the key of the first act whose condition holds; empty where none does. */
    Optional<String> act(ServiceItem item, Map<String, ? extends @Nullable Object> answers) {
        return item.acts().stream()
                .filter(act -> hold(act.when(), answers))
                .map(Act::as)
                .findFirst();
    }

    Optional<Addressee> addressee(ServiceItem item, Map<String, ? extends @Nullable Object> answers) {
        return Optional.ofNullable(item.addressee()).filter(body -> hold(body.when(), answers));
    }

    /** Returns the provisions that apply to what is applied for. */
    List<Basis> basis(ServiceItem item, Map<String, ? extends @Nullable Object> answers) {
        return item.basis().stream()
                .filter(basis -> hold(basis.when(), answers))
                .map(ItemBasis::provision)
                .toList();
    }

    Result result(ServiceItem item, Map<String, ? extends @Nullable Object> answers) {
        Result usual = item.result();
        return usual.variants().stream()
                .filter(variant -> conditions.holds(variant.when(), answers))
                .findFirst()
                .map(usual::as)
                .orElse(usual);
    }

    /** Returns what is asked for, each material once. */
    List<Material> materials(List<ServiceItem> items, Map<String, ? extends @Nullable Object> answers) {
        return List.copyOf(byCode(items, answers, false).values());
    }

    /** Returns what an item asks for that one of these items produces. */
    List<Material> producedBy(
            Set<String> producers, ServiceItem item, Map<String, ? extends @Nullable Object> answers) {
        boolean commitment = chooseCommitment(item, answers);
        return item.materials().stream()
                .filter(material -> material.producedBy() != null && producers.contains(material.producedBy()))
                .filter(material -> !(commitment && material.waivedOnCommitment()))
                .filter(material -> hold(material.when(), answers))
                .toList();
    }

    /** Returns what would be asked for too if no commitment were chosen. */
    List<Material> waived(List<ServiceItem> items, Map<String, ? extends @Nullable Object> answers) {
        Map<String, Material> waived = byCode(items, answers, true);
        waived.keySet().removeAll(byCode(items, answers, false).keySet());
        return List.copyOf(waived.values());
    }

    private Map<String, Material> byCode(
            List<ServiceItem> items, Map<String, ? extends @Nullable Object> answers, boolean waived) {
        Set<String> producers = items.stream().map(ServiceItem::key).collect(Collectors.toSet());
        Map<String, Material> byCode = new LinkedHashMap<>();
        for (ServiceItem item : items) {
            boolean commitment = chooseCommitment(item, answers);
            item.materials().stream()
                    .filter(material -> waived == (commitment && material.waivedOnCommitment()))
                    .filter(material -> !producers.contains(material.producedBy()))
                    .filter(material -> hold(material.when(), answers))
                    .forEach(material -> byCode.merge(material.code(), material, Material::servingAlso));
        }
        return byCode;
    }
}
