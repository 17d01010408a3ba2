package org.tongban.engine.people;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts wrong passwords of one kind, each for an hour from the first on, and tells how long the next has to wait: the
 * first ones not at all, then two seconds, and twice as long with every further one. Only the latest are kept.
 */
final class Failures {

    private static final Duration PERIOD = Duration.ofHours(1);
    private static final int MOST = 20_000;
    private static final int DOUBLINGS = 20;

    private record Wrong(int count, Instant first, Instant last) {}

    private final Map<String, Wrong> latest = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Wrong> eldest) {
            return size() > MOST;
        }
    };

    private final int free;
    private final Duration longest;

    /** @param free how many in a row wait for nothing */
    Failures(int free, Duration longest) {
        this.free = free;
        this.longest = longest;
    }

    /** @return zero if nothing has to be waited for */
    Duration left(String key, Instant now) {
        Wrong wrong = latest.get(key);
        if (wrong == null || isOver(wrong, now) || wrong.count() <= free) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, wrong.last().plus(pause(wrong.count() - free)));
        return left.isNegative() ? Duration.ZERO : left;
    }

    boolean knows(String key, Instant now) {
        Wrong wrong = latest.get(key);
        return wrong != null && !isOver(wrong, now);
    }

    void count(String key, Instant now) {
        latest.merge(
                key,
                new Wrong(1, now, now),
                (before, first) -> isOver(before, now) ? first : new Wrong(before.count() + 1, before.first(), now));
    }

    void forget(String key) {
        latest.remove(key);
    }

    private Duration pause(int counted) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(counted, DOUBLINGS));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }

    /** A clock that was set back begins anew. */
    private static boolean isOver(Wrong wrong, Instant now) {
        return !now.isBefore(wrong.first().plus(PERIOD)) || now.isBefore(wrong.last());
    }
}
