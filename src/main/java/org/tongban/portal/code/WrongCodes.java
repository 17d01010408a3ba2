package org.tongban.portal.code;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down who guesses query codes: after ten wrong ones for a number within ten minutes that number rests until the ten
 * minutes are over, whether or not there is such a case. Kept in the memory of each node, for the latest numbers only.
 */
@Component
public class WrongCodes {

    /** How long a number rests. */
    public static final Duration PERIOD = Duration.ofMinutes(10);

    private static final int MOST = 10;
    private static final int NUMBERS = 10_000;
    private static final int LONGEST_NUMBER = 40;

    private record Tries(int count, Instant since) {}

    private final Map<String, Tries> byNumber = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > NUMBERS;
        }
    };

    private final Clock clock;

    WrongCodes(Clock clock) {
        this.clock = clock;
    }

    synchronized void requireFew(String number) {
        Tries tries = byNumber.get(key(number));
        if (tries != null && !isOver(tries) && tries.count() >= MOST) {
            throw new TooManyWrongCodes();
        }
    }

    synchronized void count(String number) {
        byNumber.merge(
                key(number),
                new Tries(1, clock.instant()),
                (before, first) -> isOver(before) ? first : new Tries(before.count() + 1, before.since()));
    }

    /** Lets the number be tried anew. */
    public synchronized void forget(String number) {
        byNumber.remove(key(number));
    }

    private boolean isOver(Tries tries) {
        return !clock.instant().isBefore(tries.since().plus(PERIOD));
    }

    private static String key(String number) {
        return number.substring(0, Math.min(number.length(), LONGEST_NUMBER));
    }
}
