package org.tongban.portal.upload;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Counts what comes from an address within an hour, from the first request on. Kept in the memory of each node, for the latest
 * addresses only.
 */
@Component
public class UploadAllowance {

    /** How long an address rests at most. */
    public static final Duration PERIOD = Duration.ofHours(1);

    private static final int ADDRESSES = 10_000;

    private record Sent(int requests, long bytes, Instant since) {

        Sent plus(long more) {
            return new Sent(requests + 1, bytes + more, since);
        }
    }

    private final Map<String, Sent> byAddress = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Sent> eldest) {
            return size() > ADDRESSES;
        }
    };

    private final UploadSettings settings;
    private final Clock clock;

    UploadAllowance(UploadSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws TooManyUploads if this request is more than the address has left; it is not counted then */
    synchronized void take(String address, long bytes) {
        Instant now = clock.instant();
        Sent before = byAddress.get(address);
        Sent sent = (before == null || isOver(before, now) ? new Sent(0, 0, now) : before).plus(bytes);
        if (sent.requests() > settings.requests()
                || sent.bytes() > settings.size().toBytes()) {
            throw new TooManyUploads();
        }
        byAddress.put(address, sent);
    }

    /** A clock that was set back begins anew. */
    private static boolean isOver(Sent before, Instant now) {
        return !now.isBefore(before.since().plus(PERIOD)) || now.isBefore(before.since());
    }
}
