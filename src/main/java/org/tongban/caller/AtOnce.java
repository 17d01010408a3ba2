package org.tongban.caller;

import java.util.HashMap;
import java.util.Map;

/** Counts what is under way at the same time: so many altogether, and so many of one network. */
public final class AtOnce {

    private final int most;
    private final int mostOfOne;
    private final Map<String, Integer> byNetwork = new HashMap<>();
    private int all;

    public AtOnce(int most, int mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    /** @return false if there is no place left; otherwise it is to be left */
    public synchronized boolean take(String network) {
        int own = byNetwork.getOrDefault(network, 0);
        if (all >= most || own >= mostOfOne) {
            return false;
        }
        byNetwork.put(network, own + 1);
        all++;
        return true;
    }

    /** Gives a place back that was taken. */
    public synchronized void leave(String network) {
        byNetwork.computeIfPresent(network, (name, own) -> own == 1 ? null : own - 1);
        all--;
    }
}
