package org.tongban.portal.staff;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a file that stand on one screen.
 *
 * @param pages of the whole file, 0 if none can be shown
 * @param first counted from 1
 * @param problem a Chinese sentence where none can be shown, otherwise null
 */
record PageRange(int pages, int first, @Nullable String problem) {

    private static final int ON_A_SCREEN = 20;

    /** Begins at the screen that holds this page. */
    static PageRange around(int page, int pages) {
        int within = Math.max(1, Math.min(page, pages));
        return new PageRange(pages, within - (within - 1) % ON_A_SCREEN, null);
    }

    static PageRange none(String problem) {
        return new PageRange(0, 1, problem);
    }

    public int last() {
        return Math.min(pages, first + ON_A_SCREEN - 1);
    }

    public List<Integer> shown() {
        return IntStream.rangeClosed(first, last()).boxed().toList();
    }

    public boolean whole() {
        return first == 1 && last() == pages;
    }

    /** @return first page of the screen before, 0 if there is none */
    public int previous() {
        return Math.max(0, first - ON_A_SCREEN);
    }

    /** @return first page of the next screen, 0 if there is none */
    public int next() {
        return last() < pages ? last() + 1 : 0;
    }
}
