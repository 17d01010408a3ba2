package org.tongban.preview;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** One queue for each person, so that one person's wishes wait for each other and not in front of everybody else's. */
final class Queues {

    /** A browser asks for six pictures at once; ten windows of one person do not. */
    private static final int LONGEST = 12;

    private final Map<String, Queue> queues = new HashMap<>();
    private final Duration patience;

    Queues(Duration patience) {
        this.patience = patience;
    }

    private static final class Queue {

        private final Semaphore turn = new Semaphore(1, true);
        private int length;
    }

    /**
     * Runs the work when nothing else of this person runs.
     *
     * @throws PreviewBusy if too much of this person waits already, or the turn does not come in time
     */
    <T> T alone(String who, Supplier<T> work) {
        Queue queue = enter(who);
        try {
            Patience.await(queue.turn, patience);
            try {
                return work.get();
            } finally {
                queue.turn.release();
            }
        } finally {
            leave(who, queue);
        }
    }

    private synchronized Queue enter(String who) {
        Queue queue = queues.computeIfAbsent(who, someone -> new Queue());
        if (queue.length >= LONGEST) {
            throw new PreviewBusy();
        }
        queue.length++;
        return queue;
    }

    private synchronized void leave(String who, Queue queue) {
        if (--queue.length == 0) {
            queues.remove(who);
        }
    }
}
