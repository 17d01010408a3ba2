package org.tongban.engine.password;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;
import org.tongban.caller.AtOnce;
import org.tongban.caller.Busy;
import org.tongban.caller.Caller;

/**
 * Keeps passwords as bcrypt of SHA-256: bcrypt itself looks at 72 bytes, which are 24 Chinese characters, and the engine
 * puts a salt behind each. What was right within the last minutes is not worked out again, as programs show their password
 * with every request.
 */
@Component
public final class Bcrypt implements PasswordEncryptor {

    /** What the engine writes before such a hash. */
    public static final String NAME = "bcrypt-sha256";

    private static final int LEAST_IN_A_REAL_HALL = 10;

    private static final int AT_ONCE = 6;
    private static final int AT_ONCE_OF_ONE = 4;

    private final AtOnce underWay;
    private final BCryptPasswordEncoder bcrypt;
    private final Matches matches;
    private final String nobodys;

    /**
     * @param work to the power of two, how often bcrypt goes round; a real hall may set more than ten, not less
     * @param example true in the example's hall
     */
    @Autowired
    Bcrypt(
            Clock clock,
            @Value("${tongban.password.work:10}") int work,
            @Value("${tongban.hall.example:false}") boolean example) {
        this(clock, work, example, new AtOnce(AT_ONCE, AT_ONCE_OF_ONE));
    }

    Bcrypt(Clock clock, int work, boolean example, AtOnce underWay) {
        if (!example && work < LEAST_IN_A_REAL_HALL) {
            throw new InvalidConfigurationPropertyValueException(
                    "tongban.password.work", work, "不得小于%d。".formatted(LEAST_IN_A_REAL_HALL));
        }
        this.bcrypt = new BCryptPasswordEncoder(work);
        this.underWay = underWay;
        this.matches = new Matches(clock);
        this.nobodys = encrypt("");
    }

    @Override
    public String encrypt(String password) {
        return bcrypt.encode(digest(password));
    }

    /** @throws Busy if it has to be worked out, and so many others are just now */
    @Override
    public boolean check(String password, String encrypted) {
        String digest = digest(password);
        return matches.known(digest, encrypted, () -> worked(digest, encrypted));
    }

    /**
     * Takes as long as a check, for a name that nobody has: the time of an answer does not tell which names there
     * are.
     *
     * @throws Busy if so many are being checked, from everywhere or from the same network, that one would have to wait
     */
    public void checkNobody(String password) {
        worked(digest(password), nobodys);
    }

    /** Each keeps a processor busy, and whoever asks has proved nothing yet. */
    private boolean worked(String digest, String encrypted) {
        String caller = Caller.network();
        if (!underWay.take(caller)) {
            throw new Busy("现在同时登录的人较多，请过几秒再试。");
        }
        try {
            return bcrypt.matches(digest, encrypted);
        } finally {
            underWay.leave(caller);
        }
    }

    @Override
    public String hashAlgorithmName() {
        return NAME;
    }

    private static String digest(String password) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(password.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
