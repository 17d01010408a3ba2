package org.tongban.caller;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts what comes under a name within a period, from the first on. Kept in the memory of each node, for the latest ten
 * thousand names only.
 */
public final class Tally {

    private static final int NAMES = 10_000;
    private static final int LONGEST_NAME = 100;

    private record Count(long amount, Instant since) {}

    private final Map<String, Count> byName = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > NAMES;
        }
    };

    private final Duration period;
    private final Clock clock;

    /** @param period after which a name begins anew */
    public Tally(Duration period, Clock clock) {
        this.period = period;
        this.clock = clock;
    }

    /** @return how much has been counted in the name's period */
    public synchronized long of(String name) {
        Count count = byName.get(key(name));
        return count == null || isOver(count) ? 0 : count.amount();
    }

    public synchronized void add(String name, long amount) {
        byName.merge(
                key(name),
                new Count(amount, clock.instant()),
                (before, first) -> isOver(before) ? first : new Count(before.amount() + amount, before.since()));
    }

    /**
     * Counts what there is room for.
     *
     * @param most for the name in its period
     * @return false if it would be more; nothing is counted then
     */
    public synchronized boolean take(String name, long amount, long most) {
        boolean room =
                amount <= most - of(name); // not their sum, which a length that nobody could send carries past the end
        if (room) {
            add(name, amount);
        }
        return room;
    }

    /** Lets the name begin anew. */
    public synchronized void forget(String name) {
        byName.remove(key(name));
    }

    /** A clock that was set back begins anew. */
    private boolean isOver(Count count) {
        Instant now = clock.instant();
        return !now.isBefore(count.since().plus(period)) || now.isBefore(count.since());
    }

    private static String key(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
