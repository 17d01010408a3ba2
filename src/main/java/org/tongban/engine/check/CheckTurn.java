package org.tongban.engine.check;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.tongban.change.ChangeProblem;

/**
 * One deployment or change is checked at a time; who comes meanwhile waits a little and is asked to come again, and where some
 * wait already, at once: each of them keeps a thread.
 */
@Component
class CheckTurn {

    /** Roughly, as two may come in the same moment. */
    private static final int MOST_WAITING = 5;

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final ReentrantLock turn = new ReentrantLock(true);
    private final Duration patience;

    @Autowired
    CheckTurn() {
        this(Duration.ofSeconds(5));
    }

    CheckTurn(Duration patience) {
        this.patience = patience;
    }

    /** @throws ChangeProblem if another deployment is checked for longer than one waits */
    <T> T take(Supplier<T> check) {
        return take(turn.getQueueLength() < MOST_WAITING ? patience : Duration.ZERO, check);
    }

    /**
     * Waits behind whoever waits already, however many: what is published is deployed on its day, and nobody is there to come again.
     *
     * @throws ChangeProblem if those before take minutes
     */
    <T> T takeInTheEnd(Supplier<T> check) {
        return take(LONGEST, check);
    }

    private <T> T take(Duration longest, Supplier<T> check) {
        if (!isTaken(longest)) {
            throw new ChangeProblem("正在检查另一次部署，请稍后再试。");
        }
        try {
            return check.get();
        } finally {
            turn.unlock();
        }
    }

    private boolean isTaken(Duration longest) {
        try {
            return turn.tryLock(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
