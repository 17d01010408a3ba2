package org.tongban.catalog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.Offering;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.law.CitedLimit;
import org.tongban.catalog.entry.procedure.Procedure;
import org.tongban.catalog.source.Procedures;
import org.tongban.catalog.version.Edition;
import org.tongban.catalog.version.Shelf;
import org.tongban.catalog.version.UnknownOffering;
import org.tongban.form.Form;

/** What running cases go by, each its own version of its entry. */
abstract class CaseEntries {

    final Shelf shelf;
    final Procedures procedures;
    final Clock clock;

    CaseEntries(Shelf shelf, Procedures procedures, Clock clock) {
        this.shelf = shelf;
        this.procedures = procedures;
        this.clock = clock;
    }

    /**
     * Returns an item or one-thing as a case goes by it.
     *
     * @throws UnknownOffering if there was never such a version
     */
    public Offering offering(Edition edition) {
        return shelf.published(edition).offering();
    }

    /**
     * Returns a service item as a case goes by it.
     *
     * @throws UnknownOffering if there was never such a version, or it is one of a one-thing
     */
    public ServiceItem item(Edition edition) {
        return of(ServiceItem.class, offering(edition));
    }

    /**
     * Returns a service item in what its law says of a case. Versions that were published before entries named a procedure
     * have neither that nor what came with it: whether a licence concerns safety, and what is put right before it is
     * revoked. That was law all the same, so the newest version of their entry that names one tells it.
     *
     * @throws UnknownOffering if there was never such a version, or it is one of a one-thing
     */
    public ServiceItem law(Edition edition) {
        return law(item(edition));
    }

    /**
     * Returns within how many working days of the notice a hearing may be asked for before anything of a case is revoked. That
     * is law whatever version it was granted by, so where its own says nothing the newest version that does tells it.
     *
     * @return empty where no law gives a right to one
     */
    public Optional<CitedLimit> hearing(Edition edition) {
        return Stream.concat(Stream.of(law(edition)), versions(edition.key()))
                .flatMap(version -> Stream.ofNullable(version.commitment()))
                .flatMap(commitment -> Stream.ofNullable(commitment.hearing()))
                .findFirst();
    }

    /**
     * Returns a one-thing as a case goes by it.
     *
     * @throws UnknownOffering if there was never such a version, or it is one of a single item
     */
    public Bundle bundle(Edition edition) {
        return of(Bundle.class, offering(edition));
    }

    /**
     * Returns the form a case was applied for with.
     *
     * @throws UnknownOffering if there was never such a version
     */
    public Form form(Edition edition) {
        return shelf.published(edition).form();
    }

    ServiceItem law(ServiceItem item) {
        return item.procedure() != null
                ? item
                : versions(item.key())
                        .filter(version -> version.procedure() != null)
                        .findFirst()
                        .orElse(item);
    }

    /** Those that hold or have held, the last one first: what begins later is no law of today's cases. */
    private Stream<ServiceItem> versions(String key) {
        LocalDate today = today();
        return shelf.newestFirst(key)
                .filter(version -> !version.effectiveFrom().isAfter(today))
                .map(version -> item(new Edition(key, "", version.version())));
    }

    static <T extends Offering> T of(Class<T> type, Offering offering) {
        if (!type.isInstance(offering)) {
            throw new UnknownOffering(offering.key());
        }
        return type.cast(offering);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }

    /** Returns the words that a one-thing has as a whole. */
    public Procedure oneThing() {
        return procedures.oneThing();
    }

    /** Returns the words that hold where the law of a procedure has none. */
    public Procedure common() {
        return procedures.common();
    }

    /** Returns every row of the table of procedures, and each of its acts, by its key such as {@code licence/renewal}. */
    public Map<String, Procedure> procedures() {
        return procedures.all();
    }
}
