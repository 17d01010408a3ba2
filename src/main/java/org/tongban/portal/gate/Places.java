package org.tongban.portal.gate;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.tongban.caller.AtOnce;

/** Counts threads that wait for somebody: so many altogether, and so many for one network. Those that wait for bodies share one. */
@Component
final class Places {

    private final AtOnce waiting;

    @Autowired
    Places(GateSettings settings) {
        this(settings.bodies(), settings.bodiesOfOne());
    }

    Places(int most, int mostOfOne) {
        this.waiting = new AtOnce(most, mostOfOne);
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
    boolean take(String network) {
        return waiting.take(network);
    }

    void leave(String network) {
        waiting.leave(network);
    }
}
