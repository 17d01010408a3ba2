package org.tongban.portal.upload;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.tongban.caller.Tally;

/** Counts what a network sends within an hour, from the first request on. */
@Component
public class UploadAllowance {

    /** How long a network rests at most. */
    public static final Duration PERIOD = Duration.ofHours(1);

    private final UploadSettings settings;
    private final Tally requests;
    private final Tally bytes;

    UploadAllowance(UploadSettings settings, Clock clock) {
        this.settings = settings;
        this.requests = new Tally(PERIOD, clock);
        this.bytes = new Tally(PERIOD, clock);
    }

    /** @throws TooManyUploads if this request is more than the network has left; it is not counted then */
    void take(String network, long size) {
        if (requests.of(network) >= settings.requests()
                || !bytes.take(network, size, settings.size().toBytes())) {
            throw new TooManyUploads();
        }
        requests.add(network, 1);
    }
}
