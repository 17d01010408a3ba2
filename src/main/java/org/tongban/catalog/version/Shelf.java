package org.tongban.catalog.version;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tongban.catalog.source.InvalidCatalog;

/**
 * Holds every version in memory once it is read, those of coming days too: a new day asks nobody. The register is asked again when
 * another node has published, which is looked for every few seconds, and for a version that only that node has seen; a case never
 * asks it.
 */
public class Shelf {

    private final @Nullable VersionRegister register;
    private final Map<Edition, Published> read = new ConcurrentHashMap<>();
    private volatile Versions versions;

    /** @param register null where the files are all there is, as in a test or on the command line */
    public Shelf(@Nullable VersionRegister register, Collection<Version> files) {
        this.register = register;
        if (register != null) {
            requireOwnTransactions();
            register.recordAtStart(files);
        }
        this.versions = new Versions(register == null ? List.copyOf(files) : register.read());
    }

    /** What is recorded in somebody's transaction nobody else could read before its end, this shelf neither. */
    private static void requireOwnTransactions() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("The catalogue is to be there before anything is done with it");
        }
    }

    /** Returns the keys of all items and one-things, in order, whether they can be applied for or not. */
    public Set<String> keys() {
        return versions.keys();
    }

    List<Version> newest() {
        return versions.newest();
    }

    /** Returns what is equal to a later answer of that day until something is published: all are put together anew then. */
    public Object state(LocalDate day) {
        return List.of(day, versions);
    }

    /** Returns the version that holds on a day; it may be repealed. */
    public Optional<Version> on(LocalDate day, String key) {
        return versions.on(day, key, "");
    }

    /** Returns an entry's newest version, whether it holds already or not. */
    public Optional<Version> newest(String key) {
        return versions.newest("/" + key);
    }

    /** Returns all versions of an entry, the last one to hold first. */
    public Stream<Version> newestFirst(String key) {
        return versions.newestFirst("/" + key);
    }

    /** Returns the newest version at a place, see {@link Version#place()}. */
    Optional<Version> newestAt(String place) {
        return versions.newest(place);
    }

    /** Returns all that is known, with more. */
    Versions with(Collection<Version> more) {
        return versions.with(more);
    }

    /** Returns those of the versions that are not known yet. Throws {@link InvalidCatalog} if one contradicts what is known. */
    List<Version> fresh(Collection<Version> more) {
        return NewVersions.fresh(versions, more);
    }

    /**
     * Returns what an entry's version becomes with the region's differences of that day.
     *
     * @param region GB/T 2260 code; empty for none in particular
     */
    public Edition edition(Version version, String region, LocalDate day) {
        return versions.edition(version, region, day);
    }

    /**
     * Returns a version's content.
     *
     * @throws UnknownOffering if there was never such a version
     */
    public Published published(Edition edition) {
        Edition one = edition.withoutNeedlessRegion();
        Published known = read.get(one);
        return known != null ? known : read.computeIfAbsent(one, this::find);
    }

    /** Publishes versions: in the register at once, for everybody once the transaction has been committed. */
    List<Version> add(Collection<Version> more) {
        List<Version> fresh = register == null ? NewVersions.fresh(versions, more) : register.record(more);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    show(fresh);
                }
            });
        } else {
            show(fresh);
        }
        return fresh;
    }

    /** Reads what other nodes have published meanwhile, if there is any. */
    void catchUp() {
        if (register != null && register.count() != versions.count()) {
            refresh();
        }
    }

    /** What was read from the register in between is there already. */
    private synchronized void show(List<Version> fresh) {
        versions = versions.with(fresh.stream().filter(versions::lacks).toList());
    }

    private Published find(Edition edition) {
        return versions.published(edition)
                .or(() -> {
                    refresh();
                    return versions.published(edition);
                })
                .orElseThrow(() -> new UnknownOffering(edition.key() + " " + edition.version()));
    }

    private synchronized void refresh() {
        if (register != null) {
            versions = new Versions(register.read());
        }
    }
}
