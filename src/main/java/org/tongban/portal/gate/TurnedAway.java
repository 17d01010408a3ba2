package org.tongban.portal.gate;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.tongban.text.Told;

/** Refusal of a request before any page or interface has looked at it; the message is a Chinese sentence for whoever sent it. */
public class TurnedAway extends Told {

    private final HttpStatus status;
    private final String rule;
    private final @Nullable Duration rest;

    TurnedAway(HttpStatus status, String rule, String message) {
        this(status, rule, message, null);
    }

    TurnedAway(HttpStatus status, String rule, String message, @Nullable Duration rest) {
        super(message);
        this.status = status;
        this.rule = rule;
        this.rest = rest;
    }

    public HttpStatus status() {
        return status;
    }

    /** @return a short English name, for interfaces */
    public String rule() {
        return rule;
    }

    /** @return after what time it may be tried again; null where that would not help */
    public @Nullable Duration rest() {
        return rest;
    }
}
