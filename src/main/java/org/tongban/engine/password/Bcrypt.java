package org.tongban.engine.password;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

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

    private final BCryptPasswordEncoder bcrypt;
    private final Matches matches;
    private final String nobodys;

    /**
     * @param work to the power of two, how often bcrypt goes round; a real hall may set more than ten, not less
     * @param example true in the example's hall
     */
    Bcrypt(
            Clock clock,
            @Value("${tongban.password.work:10}") int work,
            @Value("${tongban.hall.example:false}") boolean example) {
        if (!example && work < LEAST_IN_A_REAL_HALL) {
            throw new InvalidConfigurationPropertyValueException(
                    "tongban.password.work", work, "不得小于%d。".formatted(LEAST_IN_A_REAL_HALL));
        }
        this.bcrypt = new BCryptPasswordEncoder(work);
        this.matches = new Matches(clock);
        this.nobodys = encrypt("");
    }

    @Override
    public String encrypt(String password) {
        return bcrypt.encode(digest(password));
    }

    @Override
    public boolean check(String password, String encrypted) {
        String digest = digest(password);
        return matches.known(digest, encrypted, () -> bcrypt.matches(digest, encrypted));
    }

    /** Takes as long as a check, for a name that nobody has: the time of an answer does not tell which names there are. */
    public void checkNobody(String password) {
        bcrypt.matches(digest(password), nobodys);
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
