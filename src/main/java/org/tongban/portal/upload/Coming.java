package org.tongban.portal.upload;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts the bytes of the forms that are just coming: who comes at the same time finds the disk as empty as the one before. A
 * body may come slowly, and keeps its room for hours; so several of one network have a part of it only, and so have all
 * strangers together.
 */
final class Coming {

    /** Whoever is signed in, from whatever network. */
    static final String STAFF = "";

    private static final int PARTS = 4;

    private final Map<String, Long> byNetwork = new HashMap<>();
    private long all;

    /**
     * @param room on the disk, without what is coming
     * @return false if there is no room; otherwise it is to be left
     */
    synchronized boolean take(String network, long bytes, long room) {
        long own = byNetwork.getOrDefault(network, 0L);
        boolean staff = network.equals(STAFF);
        boolean fits = all + bytes <= (staff ? room : room - room / PARTS);
        boolean modest = staff || own == 0 || own + bytes <= room / PARTS;
        if (fits && modest) {
            byNetwork.put(network, own + bytes);
            all += bytes;
        }
        return fits && modest;
    }

    /** Gives room back that was taken. */
    synchronized void leave(String network, long bytes) {
        byNetwork.computeIfPresent(network, (name, own) -> own == bytes ? null : own - bytes);
        all -= bytes;
    }
}
