package org.tongban.portal.sheet;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.entry.law.Commitment;
import org.tongban.catalog.entry.material.Material;

/**
 * A material in one item's list, with all that decides whether it is asked for.
 *
 * @param itemWhen FEEL under which a one-thing includes the item; null for always
 * @param commitment the item's; null where it offers none
 */
record ListedMaterial(
        Material material,
        @Nullable String itemWhen,
        @Nullable Commitment commitment) {

    /** Returns when it is asked for, a commitment aside; empty where a condition cannot be read. */
    Optional<Condition> asked() {
        return both(read(itemWhen), read(material.when()));
    }

    /** Returns when the page has to show it: asked for and not waived by the commitment. */
    Optional<Condition> shown() {
        return both(
                asked(),
                commitment != null && material.waivedOnCommitment()
                        ? read(commitment.when()).map(Condition::not)
                        : read(null));
    }

    private static Optional<Condition> read(@Nullable String when) {
        return when == null ? Optional.of(Condition.ALWAYS) : ConditionReader.read(when);
    }

    private static Optional<Condition> both(Optional<Condition> one, Optional<Condition> other) {
        return one.flatMap(first -> other.map(second -> new Condition.All(List.of(first, second))));
    }
}
