package org.tongban.catalog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.catalog.entry.Addressee;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.Offering;
import org.tongban.catalog.entry.Result;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.law.Basis;
import org.tongban.catalog.entry.law.CitedLimit;
import org.tongban.catalog.entry.material.Material;
import org.tongban.catalog.entry.procedure.Procedure;
import org.tongban.catalog.source.CatalogSource;
import org.tongban.catalog.source.InvalidCatalog;
import org.tongban.catalog.source.Procedures;
import org.tongban.catalog.version.CatalogReader;
import org.tongban.catalog.version.Edition;
import org.tongban.catalog.version.OfferingClosed;
import org.tongban.catalog.version.Publishing;
import org.tongban.catalog.version.Shelf;
import org.tongban.catalog.version.UnknownOffering;
import org.tongban.catalog.version.Version;
import org.tongban.catalog.version.VersionRegister;
import org.tongban.form.Conditions;
import org.tongban.form.Form;

/**
 * The one list of what can be applied for, as it holds today in one region; and what running cases go by, each its own
 * version.
 */
@Component
public class Catalog {

    private final Shelf shelf;
    private final CatalogSource start;
    private final Conditions conditions;
    private final Requirements requirements;
    private final Procedures procedures;
    private final Clock clock;
    private final String region;

    @Autowired
    Catalog(Conditions conditions, VersionRegister register, Clock clock, HallRegion hall) {
        this(CatalogSource.at(CatalogSource.CLASSPATH), conditions, register, clock, hall.region());
    }

    private Catalog(
            CatalogSource start,
            Conditions conditions,
            @Nullable VersionRegister register,
            Clock clock,
            String region) {
        CatalogReader reader = new CatalogReader(start, conditions);
        this.shelf = new Shelf(register, reader.read());
        this.procedures = reader.procedures();
        this.start = start;
        this.conditions = conditions;
        this.requirements = new Requirements(conditions);
        this.clock = clock;
        this.region = region;
    }

    private Catalog(Catalog other, String region) {
        this.shelf = other.shelf;
        this.procedures = other.procedures;
        this.start = other.start;
        this.conditions = other.conditions;
        this.requirements = other.requirements;
        this.clock = other.clock;
        this.region = region;
    }

    /**
     * Reads the catalogue below another place, for tests and tools; without a register, for no region in particular.
     *
     * @param root resource location ending with {@code /} or {@code classpath*:}
     */
    public static Catalog at(String root, Conditions conditions) {
        return at(root, conditions, Clock.system(WorkingCalendar.ZONE));
    }

    /** Reads it as {@link #at(String, Conditions)}, for the days of this clock. */
    static Catalog at(String root, Conditions conditions, Clock clock) {
        return new Catalog(CatalogSource.at(root), conditions, null, clock, "");
    }

    /**
     * Returns the list as it holds in a region.
     *
     * @param region GB/T 2260 code
     */
    public Catalog in(String region) {
        return new Catalog(this, region);
    }

    /**
     * Tells what is wrong with the catalogue below a place.
     *
     * @param root resource location ending with {@code /} or {@code classpath*:}
     * @return every fault with its file, as a start-up names it; none if the catalogue can be read
     */
    public static List<String> faultsAt(String root, Conditions conditions) {
        try {
            at(root, conditions);
            return List.of();
        } catch (InvalidCatalog invalid) {
            return invalid.faults();
        }
    }

    /**
     * Returns the keys of the procedures that an item of a type may follow by the program's own table, the usual one first.
     *
     * @param type as in the national list, such as 行政许可
     */
    public static List<String> proceduresFor(String type) {
        return Procedures.own().fitting(type).toList();
    }

    /** Returns the way to publish new versions into it. */
    public Publishing publishing() {
        return new Publishing(shelf, start, conditions, clock);
    }

    /**
     * Returns what is equal to a later answer only if the list is the same: it differs with all that is published and with
     * the day.
     */
    public Object state() {
        return shelf.state(today(clock));
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
        LocalDate today = today(clock);
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

    private ServiceItem law(ServiceItem item) {
        return item.procedure() != null
                ? item
                : versions(item.key())
                        .filter(version -> version.procedure() != null)
                        .findFirst()
                        .orElse(item);
    }

    /** Those that hold or have held, the last one first: what begins later is no law of today's cases. */
    private Stream<ServiceItem> versions(String key) {
        LocalDate today = today(clock);
        return shelf.newestFirst(key)
                .filter(version -> !version.effectiveFrom().isAfter(today))
                .map(version -> item(new Edition(key, "", version.version())));
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

    private OfferingClosed closed(Version newest) {
        return shelf.on(today(clock), newest.key()).isEmpty()
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

    private static <T extends Offering> T of(Class<T> type, Offering offering) {
        if (!type.isInstance(offering)) {
            throw new UnknownOffering(offering.key());
        }
        return type.cast(offering);
    }

    private static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
