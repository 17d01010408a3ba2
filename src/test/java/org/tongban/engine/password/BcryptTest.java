package org.tongban.engine.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.caller.AtOnce;
import org.tongban.caller.Busy;

class BcryptTest {

    private Instant now = Instant.parse("2026-03-02T01:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(WorkingCalendar.ZONE);

    @Test
    void looksAtEveryCharacterOfALongPassword() {
        var bcrypt = new Bcrypt(clock, 4, true);
        String password = "长".repeat(99);
        String hash = bcrypt.encrypt(password + "城");

        assertThat(hash).startsWith("$2").hasSize(60);
        assertThat(bcrypt.check(password + "城", hash)).isTrue();
        assertThat(bcrypt.check(password + "江", hash)).isFalse();
    }

    @Test
    void worksHardInARealHall() {
        assertThat(new Bcrypt(clock, 10, false).encrypt("a password")).startsWith("$2a$10$");
        assertThatThrownBy(() -> new Bcrypt(clock, 9, false)).hasMessageContaining("tongban.password.work");
    }

    @Test
    void hashesTheSamePasswordDifferentlyEachTime() {
        var bcrypt = new Bcrypt(clock, 4, true);

        assertThat(bcrypt.encrypt("the same")).isNotEqualTo(bcrypt.encrypt("the same"));
    }

    @Test
    void worksOutARightPasswordOnceWithinFiveMinutes() {
        var matches = new Matches(clock);
        AtomicInteger worked = new AtomicInteger();

        for (int i = 0; i < 3; i++) {
            assertThat(matches.known("password", "hash", () -> worked.incrementAndGet() > 0))
                    .isTrue();
        }
        assertThat(worked).hasValue(1);

        now = now.plus(Duration.ofMinutes(5));
        matches.known("password", "hash", () -> worked.incrementAndGet() > 0);
        assertThat(worked).hasValue(2);
    }

    @Test
    void knowsNoOtherPasswordAndNoOtherHash() {
        var matches = new Matches(clock);
        matches.known("password", "hash", () -> true);

        assertThat(matches.known("Password", "hash", () -> false)).isFalse();
        assertThat(matches.known("password", "hash2", () -> false)).isFalse();
    }

    @Test
    void worksOutAWrongPasswordEachTime() {
        var matches = new Matches(clock);
        matches.known("password", "hash", () -> false);

        assertThat(matches.known("password", "hash", () -> true)).isTrue();
    }

    /** Whoever shows a password has proved nothing yet. */
    @Test
    void worksOutNoMoreAtOnceThanTheMachineBears() {
        var turned = new AtOnce(2, 1);
        var bcrypt = new Bcrypt(clock, 4, true, turned);
        String hash = bcrypt.encrypt("a password");
        assertThat(bcrypt.check("a password", hash)).isTrue();
        turned.take("nobody");

        assertThatThrownBy(() -> bcrypt.check("another", hash))
                .isInstanceOf(Busy.class)
                .hasMessageContaining("请过几秒再试");
        assertThatThrownBy(() -> bcrypt.checkNobody("another")).isInstanceOf(Busy.class);
        assertThat(bcrypt.check("a password", hash)).as("known to be right").isTrue();

        turned.leave("nobody");
        assertThat(bcrypt.check("another", hash)).isFalse();
        assertThat(bcrypt.check("another", hash))
                .as("a place that was given back")
                .isFalse();
    }
}
