package org.tongban.engine.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.tongban.calendar.WorkingCalendar;

class ThrottleTest {

    private static final String DESK = "192.0.2.7";
    private static final String STRANGER = "198.51.100.9";

    private final AtomicInteger looks = new AtomicInteger();
    private Instant now = Instant.parse("2026-03-02T01:00:00Z");
    private final Throttle throttle = new Throttle(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return WorkingCalendar.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void doublesThePauseWithEveryWrongPasswordUpToFiveMinutes() {
        int[] pauses = {2, 4, 8, 16, 32, 64, 128, 256, 300, 300};

        for (int pause : pauses) {
            assertThat(guesses("admin", STRANGER)).isTrue();
            assertThat(throttle.pause("admin")).isEqualTo("为防止猜测密码，请%d秒后再试。".formatted(pause));
            passes(pause - 1);
            assertThat(throttle.isPaused("admin")).isTrue();
            passes(1);
        }

        assertThat(signsIn("admin", STRANGER)).isTrue();
        assertThat(throttle.pause("admin")).isEmpty();
    }

    @Test
    void looksAtNoPasswordDuringThePause() {
        guesses("admin", STRANGER);

        assertThat(signsIn("admin", STRANGER)).isFalse();
        assertThat(looks).hasValue(1);
    }

    @Test
    void startsAnewAfterARightOne() {
        guesses("admin", DESK);
        passes(2);
        signsIn("admin", DESK);

        guesses("admin", DESK);

        assertThat(throttle.pause("admin")).contains("请2秒后");
    }

    @Test
    void hindersNobodyAtAnotherAddress() {
        for (int i = 0; i < 1000; i++) {
            guesses("admin", STRANGER);
            passes(10);
        }

        assertThat(signsIn("admin", DESK)).isTrue();
        assertThat(signsIn("window", STRANGER)).isTrue();
    }

    @Test
    void looksAtNoMoreThanTwentyWithinAnHourFromOneAddress() {
        for (int second = 0; second < 3600; second++) {
            guesses("admin", STRANGER);
            passes(1);
        }

        assertThat(looks.get()).isBetween(15, 20);
    }

    @Test
    void takesAllAddressesOfOneConnectionForOne() {
        guesses("admin", "2001:db8:1:2::1");

        assertThat(signsIn("admin", "2001:db8:1:2:aaaa:bbbb:cccc:dddd")).isFalse();
        assertThat(signsIn("admin", "2001:db8:1:103::1")).isTrue();
    }

    @Test
    void slowsDownManyAddressesThatGuessAtOneAccount() {
        IntStream.range(0, 40).forEach(i -> guesses("admin", "203.0.113." + i));
        passes(3);

        assertThat(guesses("admin", "203.0.113.1")).isFalse();
        passes(28);
        assertThat(guesses("admin", "203.0.113.1")).isTrue();
    }

    @Test
    void letsTheTruePersonInWhileManyGuess() {
        signsIn("admin", DESK);
        IntStream.range(0, 200).forEach(i -> guesses("admin", "203.0.113." + i));

        assertThat(signsIn("admin", DESK)).isTrue();
        assertThat(signsIn("admin", "192.0.2.200")).isTrue();
    }

    @Test
    void slowsDownOneAddressThatGuessesAtManyAccounts() {
        IntStream.range(0, 40).forEach(i -> guesses("clerk" + i, STRANGER));
        int before = looks.get();

        IntStream.range(40, 1000).forEach(i -> guesses("clerk" + i, STRANGER));

        assertThat(before).isLessThan(40);
        assertThat(looks).hasValue(before);
    }

    @Test
    void keepsThoseWhoWorkAtTheSameAddressOutOfIt() {
        signsIn("window", DESK);
        IntStream.range(0, 40).forEach(i -> guesses("clerk" + i, DESK));

        assertThat(signsIn("window", DESK)).isTrue();
    }

    @Test
    void forgetsAfterAnHour() {
        IntStream.range(0, 10).forEach(i -> {
            guesses("admin", STRANGER);
            passes(300);
        });
        passes(3600);

        guesses("admin", STRANGER);

        assertThat(throttle.pause("admin")).contains("请2秒后");
    }

    @Test
    void looksAtOneAfterAnotherWhenManyComeAtOnce() {
        IntStream.range(0, 50).parallel().forEach(i -> guesses("admin", STRANGER));

        assertThat(looks).hasValue(1);
    }

    private void passes(int seconds) {
        now = now.plus(Duration.ofSeconds(seconds));
    }

    /** @return whether the password was looked at */
    private boolean guesses(String account, String address) {
        at(address);
        int before = looks.get();
        throttle.attempt(account, () -> {
            looks.incrementAndGet();
            return false;
        });
        return looks.get() > before;
    }

    private boolean signsIn(String account, String address) {
        at(address);
        return throttle.attempt(account, () -> true);
    }

    private static void at(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }
}
