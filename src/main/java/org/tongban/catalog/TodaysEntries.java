package org.tongban.catalog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.Offering;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.source.Procedures;
import org.tongban.catalog.version.Edition;
import org.tongban.catalog.version.OfferingClosed;
import org.tongban.catalog.version.Shelf;
import org.tongban.catalog.version.UnknownOffering;
import org.tongban.catalog.version.Version;
import org.tongban.form.Form;

/** What can be applied for today in one region. */
abstract class TodaysEntries extends CaseEntries {

    final String region;

    TodaysEntries(Shelf shelf, Procedures procedures, Clock clock, String region) {
        super(shelf, procedures, clock);
        this.region = region;
    }

    /** Returns all service items, ordered by key. */
    public List<ServiceItem> items() {
        return all(ServiceItem.class);
    }

    /** Returns all one-things, ordered by key. */
    public List<Bundle> bundles() {
        return all(Bundle.class);
    }

    /** Returns the item or one-thing with this key; empty also when it cannot be applied for today. */
    public Optional<Offering> find(String key) {
        LocalDate today = today();
        return shelf.on(today, key)
                .filter(version -> !version.isRepealedOn(today))
                .map(version ->
                        shelf.published(shelf.edition(version, region, today)).offering());
    }

    /**
     * Returns the item or one-thing with this key.
     *
     * @throws UnknownOffering if there is none
     * @throws OfferingClosed if it cannot be applied for today
     */
    public Offering offering(String key) {
        return find(key).orElseThrow(() -> shelf.newest(key)
                .<RuntimeException>map(this::closed)
                .orElseGet(() -> new UnknownOffering(key)));
    }

    /**
     * Returns the service item with this key.
     *
     * @throws UnknownOffering if there is none or it is a one-thing
     */
    public ServiceItem item(String key) {
        return of(ServiceItem.class, offering(key));
    }

    /**
     * Returns the one-thing with this key.
     *
     * @throws UnknownOffering if there is none or it is a single item
     */
    public Bundle bundle(String key) {
        return of(Bundle.class, offering(key));
    }

    /**
     * Returns the form an applicant fills in.
     *
     * @throws UnknownOffering if there is no such item or one-thing
     */
    public Form form(String offeringKey) {
        Offering offering = offering(offeringKey);
        return form(new Edition(offering.key(), region, offering.version()));
    }

    private OfferingClosed closed(Version newest) {
        return shelf.on(today(), newest.key()).isEmpty()
                ? OfferingClosed.notYet(newest)
                : OfferingClosed.repealed(newest);
    }

    private <T extends Offering> List<T> all(Class<T> type) {
        return shelf.keys().stream()
                .flatMap(key -> find(key).stream())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
