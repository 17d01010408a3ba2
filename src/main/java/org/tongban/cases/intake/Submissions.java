package org.tongban.cases.intake;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.tongban.caller.Caller;
import org.tongban.caller.Tally;
import org.tongban.cases.CaseProblem;

/**
 * Counts the applications that come in from a network, of people who have not signed in: each is work for a window, whether or not the
 * person named in it knows of it.
 */
@Component
class Submissions {

    private final Tally counted;
    private final int most;

    Submissions(DraftLimits limits, Clock clock) {
        this.counted = new Tally(Duration.ofHours(1), clock);
        this.most = limits.applications();
    }

    /** @throws CaseProblem if the network has handed in the most within the hour */
    void requireFew() {
        if (Caller.isAnswered() && counted.of(Caller.network()) >= most) {
            throw new CaseProblem(
                    "too-many-applications", "您所在的网络一小时内提交的申请太多（上限%d份），请一小时后再提交，或者到窗口办理。已经填写的内容不会丢失。".formatted(most));
        }
    }

    /** Counts one that has come in. */
    void count() {
        counted.add(Caller.network(), 1);
    }
}
