package org.tongban.engine.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.tongban.caller.Network;

/**
 * Slows down who guesses passwords, whichever way they come in, and hinders nobody else: what one address guesses for an
 * account counts for the two together. Many addresses at one account, and one address at many accounts, are slowed down too;
 * that leaves alone who comes from an address where the account has signed in before. Nothing is ever locked.
 */
@Component
public class Throttle {

    private static final int ADDRESSES = 20_000;
    private static final int STRIPES = 256;

    private final Failures together = new Failures(0, Duration.ofMinutes(5));
    private final Failures ofAccount = new Failures(30, Duration.ofSeconds(30));
    private final Failures ofAddress = new Failures(30, Duration.ofSeconds(30));

    /** Where accounts have signed in. */
    private final Set<String> home = Collections.newSetFromMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > ADDRESSES;
        }
    });

    private final Object[] turns = new Object[STRIPES];
    private final Clock clock;

    Throttle(Clock clock) {
        this.clock = clock;
        Arrays.setAll(turns, number -> new Object());
    }

    /** @return whether the account has to wait at the address of the present request */
    public boolean isPaused(String account) {
        return !left(Try.at(account)).isZero();
    }

    /** @return for how long, as a person reads it; nothing if there is nothing to wait for */
    public String pause(String account) {
        Duration left = left(Try.at(account));
        return left.isZero()
                ? ""
                : "为防止猜测密码，请%d秒后再试。".formatted(left.plusMillis(999).toSeconds());
    }

    /**
     * Looks at a password, unless the account has to wait at this address: then none is looked at. One after another, so
     * that many at once are not all looked at before the first is counted.
     *
     * @return whether it was looked at and is right
     */
    boolean attempt(String account, BooleanSupplier isRight) {
        Try here = Try.at(account);
        synchronized (turns[Math.floorMod(here.both().hashCode(), STRIPES)]) {
            if (!left(here).isZero()) {
                return false;
            }
            boolean right = isRight.getAsBoolean();
            count(here, right);
            return right;
        }
    }

    private synchronized Duration left(Try here) {
        Instant now = clock.instant();
        Duration left = together.left(here.both(), now);
        if (home.contains(here.both())) {
            return left;
        }
        left = longer(left, ofAddress.left(here.address(), now));
        return together.knows(here.both(), now) ? longer(left, ofAccount.left(here.account(), now)) : left;
    }

    private synchronized void count(Try here, boolean right) {
        if (right) {
            together.forget(here.both());
            home.add(here.both());
        } else {
            Instant now = clock.instant();
            together.count(here.both(), now);
            ofAccount.count(here.account(), now);
            ofAddress.count(here.address(), now);
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    /** @param address of the request, or nothing for a program in the server */
    private record Try(String account, String address) {

        private static final int LONGEST_NAME = 64;

        static Try at(String account) {
            String name = account.substring(0, Math.min(account.length(), LONGEST_NAME));
            return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                    ? new Try(name, Network.of(asked.getRequest().getRemoteAddr()))
                    : new Try(name, "");
        }

        String both() {
            return address + ' ' + account;
        }
    }
}
