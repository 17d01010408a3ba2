package org.tongban.preview;

import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

/** A few warm workers. One that a file has brought down is replaced when the next file comes. */
final class Pool {

    private final PreviewSettings settings;
    private final Semaphore free;
    private final Deque<Worker> idle = new ConcurrentLinkedDeque<>();

    Pool(PreviewSettings settings) {
        this.settings = settings;
        this.free = new Semaphore(settings.workers(), true);
    }

    /**
     * @throws PreviewBusy if no worker is free in time
     */
    Answer ask(Original original, int page) {
        Patience.await(free, settings.patience());
        try {
            Worker worker = worker();
            Answer answer = worker.ask(original, page);
            if (worker.isGone()) { // a new one tells whether it was the file
                worker = new Worker(settings);
                answer = worker.ask(original, page);
            }
            if (worker.isAlive()) {
                idle.push(worker);
            }
            return answer;
        } finally {
            free.release();
        }
    }

    private Worker worker() {
        return Optional.ofNullable(idle.poll()).filter(Worker::isAlive).orElseGet(() -> new Worker(settings));
    }

    void close() {
        idle.forEach(Worker::close);
    }
}
