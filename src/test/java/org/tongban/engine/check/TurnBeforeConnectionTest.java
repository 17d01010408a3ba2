package org.tongban.engine.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongban.Hall.FIRST_DAY;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;
import org.tongban.ChangeHallTest;
import org.tongban.Designers;

/** Whoever proposes or reviews a change while another is checked waits without a connection, of which others have need. */
@ChangeHallTest
class TurnBeforeConnectionTest {

    private static final String ITEM = "drainage-permit";

    @Autowired
    CheckTurn turn;

    @Autowired
    Designers designers;

    @Autowired
    HikariDataSource pool;

    private final ExecutorService person = Executors.newSingleThreadExecutor();

    @AfterEach
    void end() {
        person.shutdownNow();
    }

    @Test
    void isKeptByProposalFormAndReviewOfAChange() throws Exception {
        Map<String, String> files = Designers.entry(ITEM, "98.0", FIRST_DAY);
        String number = after(() -> designers.proposes("designer", files));

        assertThat(after(() -> designers.sees("legal", number))).containsKey("ruleFindings");
        after(() -> {
            designers.refuses("legal", number, "先不调整。");
            return null;
        });
    }

    /** @return what comes of it once its turn has come */
    private <T> T after(Callable<T> act) throws ExecutionException, InterruptedException {
        ReentrantLock lock = (ReentrantLock) ReflectionTestUtils.getField(turn, "turn");
        Future<T> waiting = turn.take(() -> {
            Future<T> begun = person.submit(act);
            while (!lock.hasQueuedThreads() && !begun.isDone()) {
                Thread.onSpinWait();
            }
            assertThat(lock.hasQueuedThreads()).isTrue();
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
            return begun;
        });
        return waiting.get();
    }
}
