package org.tongban.portal.gate;

import java.time.Duration;

/** What a body has brought, beside what it had to. */
final class Tempo {

    /** How far ahead a body gets by having come fast: it may not live on that for hours. */
    private static final Duration LEAD = Duration.ofMinutes(1);

    private final Duration grace;
    private final long bytesPerSecond;
    private long counted;

    Tempo(Duration grace, long bytesPerSecond) {
        this.grace = grace;
        this.bytesPerSecond = bytesPerSecond;
    }

    /**
     * @param bytes that have come since it was asked last
     * @param since since the body's beginning
     */
    boolean keepsUp(long bytes, Duration since) {
        Duration paced = since.minus(grace);
        long due = paced.isNegative() ? 0 : paced.toMillis() * bytesPerSecond / 1000;
        counted = Math.min(counted + bytes, due + LEAD.toSeconds() * bytesPerSecond);
        return counted >= due;
    }
}
