package org.tongban.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The one list of what can be applied for, with the materials and the form that given answers call for. */
@Component
public class Catalog {

    static final String CLASSPATH = "classpath*:";

    private final Map<String, Offering> offerings;
    private final Forms forms;
    private final Requirements requirements;

    @Autowired
    Catalog(Forms forms, Conditions conditions) {
        this(CLASSPATH, forms, conditions);
    }

    private Catalog(String root, Forms forms, Conditions conditions) {
        this.offerings = new CatalogFiles(root, forms, conditions).read();
        this.forms = forms;
        this.requirements = new Requirements(conditions);
    }

    /**
     * Reads the catalogue below another place, for tests and tools.
     *
     * @param root resource location ending with {@code /} or {@code classpath*:}
     */
    public static Catalog at(String root, Conditions conditions) {
        return new Catalog(root, Forms.at(root), conditions);
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

    /** Returns all service items, ordered by key. */
    public List<ServiceItem> items() {
        return all(ServiceItem.class);
    }

    /** Returns all one-things, ordered by key. */
    public List<Bundle> bundles() {
        return all(Bundle.class);
    }

    /** Returns the item or one-thing with this key. */
    public Optional<Offering> find(String key) {
        return Optional.ofNullable(offerings.get(key));
    }

    /**
     * Returns the item or one-thing with this key.
     *
     * @throws UnknownOffering if there is none
     */
    public Offering offering(String key) {
        return find(key).orElseThrow(() -> new UnknownOffering(key));
    }

    /**
     * Returns the service item with this key.
     *
     * @throws UnknownOffering if there is none or it is a one-thing
     */
    public ServiceItem item(String key) {
        return of(ServiceItem.class, key);
    }

    /**
     * Returns the one-thing with this key.
     *
     * @throws UnknownOffering if there is none or it is a single item
     */
    public Bundle bundle(String key) {
        return of(Bundle.class, key);
    }

    /**
     * Returns the form an applicant fills in.
     *
     * @throws UnknownOffering if there is no such item or one-thing
     */
    public Form form(String offeringKey) {
        return forms.named(offering(offeringKey).key());
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
     * Returns the materials these answers call for, each once. Left out are those whose condition does not hold, those a
     * chosen commitment waives, and inside a one-thing those another of its included items produces.
     *
     * @param facts answers by field key
     */
    public List<Material> materialsFor(Offering offering, Map<String, ? extends @Nullable Object> facts) {
        return requirements.materials(itemsFor(offering, facts), facts);
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

    private <T extends Offering> T of(Class<T> type, String key) {
        return find(key).filter(type::isInstance).map(type::cast).orElseThrow(() -> new UnknownOffering(key));
    }

    private <T extends Offering> List<T> all(Class<T> type) {
        return offerings.values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
