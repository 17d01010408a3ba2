package org.tongban.catalog.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.entry.law.Basis;
import org.tongban.catalog.entry.law.StatutoryLimit;

/**
 * A one-thing (一件事): items of several departments handled as one. It has no materials of its own.
 *
 * @param lead the department that leads
 * @param cooperating the other departments
 * @param items its items with their order
 * @param guide guided questions; null where it has none
 * @param amendments what its versions put right, the last one first
 */
public record Bundle(
        String key,
        String version,
        LocalDate effectiveFrom,
        @Nullable LocalDate repealedOn,
        String name,
        String lead,
        List<String> cooperating,
        List<Basis> basis,
        BundleLimits limits,
        List<BundleItem> items,
        Channels channels,
        Visits visits,
        Contact contact,
        Contact supervision,
        List<String> commonMistakes,
        List<Question> questions,
        @Nullable Guide guide,
        List<Amendment> amendments)
        implements Offering {

    public Bundle {
        cooperating = List.copyOf(cooperating);
        basis = List.copyOf(basis);
        items = List.copyOf(items);
        commonMistakes = List.copyOf(commonMistakes);
        questions = List.copyOf(questions);
        amendments = List.copyOf(amendments);
    }

    /** Returns the keys of the items that one of its items waits for, as far as they are included. */
    public List<String> before(String item) {
        return place(item).map(BundleItem::after).orElse(List.of());
    }

    /** Returns the place of one of its items; empty for an item that it has not. */
    public Optional<BundleItem> place(String item) {
        return items.stream().filter(place -> place.key().equals(item)).findFirst();
    }

    @Override
    public List<Basis> provisions() {
        return basis;
    }

    @Override
    public int promisedDays() {
        return limits.promised();
    }

    /** Returns a limit only where its entry claims one; else each of its items keeps its own and the whole has none. */
    @Override
    public Optional<StatutoryLimit> statutory() {
        return Optional.ofNullable(limits.statutory());
    }
}
