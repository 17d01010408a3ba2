package org.tongban.catalog;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.entry.Addressee;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.Offering;
import org.tongban.catalog.entry.Result;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.law.Basis;
import org.tongban.catalog.entry.material.Material;
import org.tongban.catalog.entry.procedure.Procedure;
import org.tongban.catalog.source.Procedures;
import org.tongban.catalog.version.Shelf;

/** What an application calls for by its answers, in the words of its procedure. */
abstract class AnsweredEntries extends TodaysEntries {

    final Requirements requirements;

    AnsweredEntries(Shelf shelf, Procedures procedures, Clock clock, String region, Requirements requirements) {
        super(shelf, procedures, clock, region);
        this.requirements = requirements;
    }

    /**
     * Returns the items of a one-thing that these answers call for, in the order of its file.
     *
     * @param facts answers by field key
     */
    public List<ServiceItem> included(Bundle bundle, Map<String, ? extends @Nullable Object> facts) {
        return bundle.items().stream()
                .filter(place -> requirements.hold(place.when(), facts))
                .map(place -> item(place.key()))
                .toList();
    }

    /**
     * Tells whether these answers choose the item's notified commitment where the law offers it. Whether this applicant's
     * record allows it is decided elsewhere.
     *
     * @param facts answers by field key
     */
    public boolean choosesCommitment(ServiceItem item, Map<String, ? extends @Nullable Object> facts) {
        return requirements.chooseCommitment(item, facts);
    }

    /**
     * Returns what an approval of the item gives on these answers.
     *
     * @param facts answers by field key
     */
    public Result result(ServiceItem item, Map<String, ? extends @Nullable Object> facts) {
        return requirements.result(item, facts);
    }

    /**
     * Returns the provisions on an item that apply to these answers, as a decision cites them.
     *
     * @param facts answers by field key
     */
    public List<Basis> basis(ServiceItem item, Map<String, ? extends @Nullable Object> facts) {
        return requirements.basis(item, facts);
    }

    /**
     * Tells whether the item's result is valid as long as the paper it replaces, and no new term begins.
     *
     * @param facts answers by field key
     */
    public boolean keepsTerm(ServiceItem item, Map<String, ? extends @Nullable Object> facts) {
        return requirements.keepTerm(item, facts);
    }

    /**
     * Returns the words of an item's procedure, by the first of its acts whose condition holds.
     *
     * @param facts answers by field key
     * @return what is common to all procedures where no version of its entry names one
     */
    public Procedure procedure(ServiceItem item, Map<String, ? extends @Nullable Object> facts) {
        ServiceItem named = law(item);
        return requirements
                .act(named, facts)
                .map(act -> procedures.get(named.procedure(), act))
                .orElseGet(() -> procedures.get(named.procedure(), null));
    }

    /**
     * Returns the body that papers on an item are addressed to.
     *
     * @param facts answers by field key
     * @return empty where that is the applicant
     */
    public Optional<Addressee> addressee(ServiceItem item, Map<String, ? extends @Nullable Object> facts) {
        return requirements.addressee(item, facts);
    }

    /**
     * Returns the materials these answers call for, each once. Left out are those whose condition does not hold, those a
     * chosen commitment waives, and inside a one-thing those another of its included items produces.
     *
     * @param facts answers by field key
     */
    public List<Material> materialsFor(Offering offering, Map<String, ? extends @Nullable Object> facts) {
        return requirements.materials(itemsFor(offering, facts), facts);
    }

    /**
     * Returns the materials of an item that these answers call for and that others of its one-thing produce.
     *
     * @param producers keys of those others
     * @param facts answers by field key
     */
    public List<Material> producedBy(
            Set<String> producers, ServiceItem item, Map<String, ? extends @Nullable Object> facts) {
        return requirements.producedBy(producers, item, facts);
    }

    /**
     * Returns the materials that a commitment chosen in these answers stands in for; they are not asked for, but would be
     * if the commitment were not taken.
     *
     * @param facts answers by field key
     */
    public List<Material> waivedFor(Offering offering, Map<String, ? extends @Nullable Object> facts) {
        return requirements.waived(itemsFor(offering, facts), facts);
    }

    private List<ServiceItem> itemsFor(Offering offering, Map<String, ? extends @Nullable Object> facts) {
        return offering instanceof Bundle bundle ? included(bundle, facts) : List.of((ServiceItem) offering);
    }
}
