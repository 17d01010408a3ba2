package org.tongban.catalog.version;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tongban.catalog.source.EntryKind;

/** All versions of all entries, in memory; which one holds on a day follows from the day alone. */
class Versions {

    /** A later published version of the same day comes later: sorting keeps the given order. */
    private static final Comparator<Version> BY_DAY = Comparator.comparing(Version::effectiveFrom);

    private final List<Version> all;
    private final Map<String, List<Version>> byPlace = new HashMap<>();

    /** @param all in the order in which they were published */
    Versions(List<Version> all) {
        this.all = List.copyOf(all);
        all.stream().sorted(BY_DAY).forEach(version -> byPlace.computeIfAbsent(
                        version.place(), place -> new ArrayList<>())
                .add(version));
    }

    Versions with(Collection<Version> more) {
        return new Versions(Stream.concat(all.stream(), more.stream()).toList());
    }

    /** Returns the days on which some version begins. */
    Stream<LocalDate> beginnings() {
        return all.stream().map(Version::effectiveFrom);
    }

    int count() {
        return all.size();
    }

    /** Returns the keys of items and one-things, in order. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        all.stream()
                .filter(version -> version.region().isEmpty())
                .map(Version::key)
                .forEach(keys::add);
        return keys;
    }

    /** Returns the newest version of every entry, whether it holds already or not. */
    List<Version> newest() {
        return byPlace.values().stream().map(list -> list.get(list.size() - 1)).toList();
    }

    /** Returns an entry's newest version. */
    Optional<Version> newest(String place) {
        List<Version> versions = byPlace.getOrDefault(place, List.of());
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    /** Returns all versions of an entry, the last one to hold first. */
    Stream<Version> newestFirst(String place) {
        List<Version> versions = byPlace.getOrDefault(place, List.of());
        return IntStream.rangeClosed(1, versions.size()).mapToObj(back -> versions.get(versions.size() - back));
    }

    /** Returns the version that holds on a day; it may be repealed. */
    Optional<Version> on(LocalDate day, String key, String region) {
        return byPlace.getOrDefault(region + "/" + key, List.of()).stream()
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** Returns the versions that hold on a day, those that are repealed left out. */
    Stream<Version> on(LocalDate day) {
        return byPlace.values().stream()
                .flatMap(versions ->
                        on(day, versions.get(0).key(), versions.get(0).region()).stream())
                .filter(version -> !version.isRepealedOn(day));
    }

    Optional<Version> find(String key, String region, String version) {
        return byPlace.getOrDefault(region + "/" + key, List.of()).stream()
                .filter(found -> found.version().equals(version))
                .findFirst();
    }

    /** Tells whether it is not among these yet. */
    boolean lacks(Version version) {
        return find(version.key(), version.region(), version.version()).isEmpty();
    }

    /** Tells whether something of the same place begins later already. */
    boolean isBehind(Version version) {
        return newest(version.place())
                .filter(newest -> version.effectiveFrom().isBefore(newest.effectiveFrom()))
                .isPresent();
    }

    /** Returns what an entry's version becomes with the region's differences of that day. */
    Edition edition(Version version, String region, LocalDate day) {
        return on(day, version.key(), region)
                .filter(differences -> differences.kind() == EntryKind.REGION && !differences.isRepealedOn(day))
                .map(differences -> Edition.joined(version.version(), differences.version()))
                .map(joined -> new Edition(version.key(), region, joined))
                .orElseGet(() -> new Edition(version.key(), region, version.version()));
    }

    /** Returns a version's content, if it is among these. */
    Optional<Published> published(Edition edition) {
        Optional<Version> entry = find(edition.key(), "", edition.entryVersion());
        return edition.hasDifferences()
                ? entry.flatMap(found -> find(edition.key(), edition.region(), edition.differencesVersion())
                        .map(differences -> Published.of(found, differences)))
                : entry.map(found -> Published.of(found, null));
    }
}
