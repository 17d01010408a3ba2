package org.tongban.portal.kept;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The pages drawn from one state of the catalogue; with another all of them go. */
final class Drawer {

    /** In bytes; the catalogue's own pages take a tenth of it. */
    static final long MOST = 64 << 20;

    private final Map<String, DrawnPage> pages = new ConcurrentHashMap<>();
    private final AtomicLong size = new AtomicLong();

    @Nullable
    DrawnPage get(String path) {
        return pages.get(path);
    }

    /** Keeps a page, if there is one for everybody and room for it. */
    void keep(String path, @Nullable DrawnPage page) {
        if (page != null
                && page.isForEverybody()
                && size.get() + page.size() <= MOST
                && pages.putIfAbsent(path, page) == null) {
            size.addAndGet(page.size());
        }
    }
}
