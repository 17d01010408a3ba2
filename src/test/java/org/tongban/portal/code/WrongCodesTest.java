package org.tongban.portal.code;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WrongCodesTest {

    private static final Instant START = Instant.parse("2025-03-03T02:00:00Z");

    private final Clock clock = mock();
    private final WrongCodes wrongCodes = new WrongCodes(clock);

    @BeforeEach
    void starts() {
        given(clock.instant()).willReturn(START);
    }

    @Test
    void bearsNineWrongCodes() {
        wrong("A", 9);

        assertThatNoException().isThrownBy(() -> wrongCodes.requireFew("A"));
    }

    @Test
    void letsTheNumberRestUntilTenMinutesAfterTheFirst() {
        wrong("A", 10);

        given(clock.instant()).willReturn(START.plusSeconds(599));
        assertThatThrownBy(() -> wrongCodes.requireFew("A")).isInstanceOf(TooManyWrongCodes.class);
        given(clock.instant()).willReturn(START.plusSeconds(600));
        assertThatNoException().isThrownBy(() -> wrongCodes.requireFew("A"));
    }

    @Test
    void beginsAnewAfterTenMinutes() {
        wrong("A", 9);
        given(clock.instant()).willReturn(START.plusSeconds(600));
        wrong("A", 9);

        assertThatNoException().isThrownBy(() -> wrongCodes.requireFew("A"));
    }

    @Test
    void forgetsTheOldestOfTooManyNumbers() {
        wrong("A", 10);
        for (int i = 0; i < 10_000; i++) {
            wrong("B" + i, 1);
        }

        assertThatNoException().isThrownBy(() -> wrongCodes.requireFew("A"));
    }

    private void wrong(String number, int times) {
        for (int i = 0; i < times; i++) {
            wrongCodes.count(number);
        }
    }
}
