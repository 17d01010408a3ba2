package org.tongban.engine.password;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers for a few minutes which password belongs to which hash, under a key that ends with the server. A hash says all
 * by itself, so nothing here can be out of date: another password has another hash.
 */
final class Matches {

    private static final Duration KNOWN_FOR = Duration.ofMinutes(5);
    private static final int MOST = 1_000;
    private static final String MAC = "HmacSHA256";

    private final Map<String, Instant> since = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    };

    private final SecretKeySpec key;
    private final Clock clock;

    Matches(Clock clock) {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, MAC);
        this.clock = clock;
    }

    /** @return whether they belong together; a wrong password is worked out each time */
    boolean known(String password, String hash, BooleanSupplier check) {
        String both = both(password, hash);
        if (isKnown(both)) {
            return true;
        }
        boolean right = check.getAsBoolean();
        if (right) {
            remember(both);
        }
        return right;
    }

    private synchronized boolean isKnown(String both) {
        Instant then = since.get(both);
        Instant now = clock.instant();
        return then != null && !now.isBefore(then) && now.isBefore(then.plus(KNOWN_FOR));
    }

    private synchronized void remember(String both) {
        since.remove(both);
        since.put(both, clock.instant());
    }

    private String both(String password, String hash) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal((hash + '\n' + password).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
