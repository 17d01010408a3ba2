package org.tongban.preview;

import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Service;

/**
 * Opens files and draws their pages in child processes. What comes in and what is looked at have processes of their own,
 * so that a flood of the one does not keep the other waiting, and nobody gets two at once.
 */
@Service
public class Previews {

    private static final int WHOLE_FILE = 0;

    private final Pool checking;
    private final Pool drawing;
    private final Queues queues;
    private final Remembered remembered = new Remembered();

    Previews(PreviewSettings settings) {
        this.checking = new Pool(settings);
        this.drawing = new Pool(settings);
        this.queues = new Queues(settings.patience());
    }

    /**
     * Opens a file that comes in and counts its pages.
     *
     * @param who hands it in: a person or a network
     * @throws PreviewBusy if nobody is free in time
     */
    public Answer check(Original original, String who) {
        return ask(checking, original, WHOLE_FILE, who);
    }

    /**
     * Counts the pages of a file that is looked at.
     *
     * @param who asks
     * @throws PreviewBusy if nobody is free in time
     */
    public Answer pages(Original original, String who) {
        return ask(drawing, original, WHOLE_FILE, who);
    }

    /**
     * Draws one page of a PDF.
     *
     * @param page counted from 1
     * @param who asks
     * @return {@link Verdict#NO_PAGE} if the file has no such page
     * @throws PreviewBusy if nobody is free in time
     */
    public Answer draw(Original original, int page, String who) {
        return page < 1 ? Answer.of(Verdict.NO_PAGE) : ask(drawing, original, page, who);
    }

    private Answer ask(Pool pool, Original original, int page, String who) {
        String key = original.id() + "/" + page;
        return remembered
                .find(key)
                .orElseGet(() -> queues.alone(
                        who, () -> remembered.find(key).orElseGet(() -> keep(key, page, pool.ask(original, page)))));
    }

    /** A file that came in at a busy moment and took too long may be handed in again. */
    private Answer keep(String key, int page, Answer answer) {
        boolean perhapsBusy = page == WHOLE_FILE && answer.verdict() == Verdict.TOO_MUCH;
        return perhapsBusy ? answer : remembered.keep(key, answer);
    }

    @PreDestroy
    void close() {
        checking.close();
        drawing.close();
    }
}
