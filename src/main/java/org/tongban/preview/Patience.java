package org.tongban.preview;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Waits for a turn, but not for ever. */
final class Patience {

    private Patience() {}

    /**
     * @throws PreviewBusy if the turn does not come in time
     */
    static void await(Semaphore turn, Duration patience) {
        try {
            if (!turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new PreviewBusy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PreviewBusy();
        }
    }
}
