package org.tongban.portal.gate;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Counts threads that wait for somebody: so many altogether, and so many for one network. Those that wait for bodies share one. */
@Component
final class Places {

    private final int most;
    private final int mostOfOne;
    private final Map<String, Integer> byNetwork = new HashMap<>();
    private int all;

    @Autowired
    Places(GateSettings settings) {
        this(settings.bodies(), settings.bodiesOfOne());
    }

    Places(int most, int mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    /** What is done while a place is held. */
    interface Step {
        void run() throws ServletException, IOException;
    }

    /** @return false, and nothing was done, if there is no place left */
    boolean within(String network, Step step) throws ServletException, IOException {
        if (!take(network)) {
            return false;
        }
        try {
            step.run();
        } finally {
            leave(network);
        }
        return true;
    }

    /** @return false if there is no place left; otherwise it is to be left */
    synchronized boolean take(String network) {
        int own = byNetwork.getOrDefault(network, 0);
        if (all >= most || own >= mostOfOne) {
            return false;
        }
        byNetwork.put(network, own + 1);
        all++;
        return true;
    }

    synchronized void leave(String network) {
        byNetwork.computeIfPresent(network, (name, own) -> own == 1 ? null : own - 1);
        all--;
    }
}
