package org.tongban.portal.gate;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts the threads that wait for bodies: so many altogether, and so many for one network. */
@Component
final class Places {

    private final GateSettings settings;
    private final Map<String, Integer> byNetwork = new HashMap<>();
    private int all;

    Places(GateSettings settings) {
        this.settings = settings;
    }

    /** @return false if there is no place left; otherwise it is to be left */
    synchronized boolean take(String network) {
        int own = byNetwork.getOrDefault(network, 0);
        if (all >= settings.bodies() || own >= settings.bodiesOfOne()) {
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
