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
        if (!isTaken()) {
            throw new ChangeProblem("正在检查另一次部署，请稍后再试。");
        }
        try {
            return check.get();
        } finally {
            turn.unlock();
        }
    }

    private boolean isTaken() {
        if (turn.getQueueLength() >= MOST_WAITING) {
            return false;
        }
        try {
            return turn.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
