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
    private static final String HOME = "10.0.0.1";

    private final Clock clock = mock();
    private final WrongCodes wrongCodes = new WrongCodes(clock);

    @BeforeEach
    void starts() {
        given(clock.instant()).willReturn(START);
    }

    @Test
    void bearsNineWrongCodes() {
        wrong("A", 9);

        assertThatNoException().isThrownBy(() -> wrongCodes.requireFew("A", HOME));
    }

    @Test
    void letsTheNumberRestUntilTenMinutesAfterTheFirst() {
        wrong("A", 10);

        given(clock.instant()).willReturn(START.plusSeconds(599));
        assertThatThrownBy(() -> wrongCodes.requireFew("A", HOME)).isInstanceOf(TooManyWrongCodes.class);
        given(clock.instant()).willReturn(START.plusSeconds(600));
        assertThatNoException().isThrownBy(() -> wrongCodes.requireFew("A", HOME));
    }

    @Test
    void letsItRestForNobodyElseAndNoOtherNumber() {
        wrong("A", 10);

        assertThatNoException().isThrownBy(() -> wrongCodes.requireFew("A", "10.0.0.2"));
        assertThatNoException().isThrownBy(() -> wrongCodes.requireFew("B", HOME));
    }

    @Test
    void forgetsWhatWasTriedBeforeTheRightOneFromThereOnly() {
        wrong("A", 10);

        wrongCodes.forget("A", "10.0.0.2");
        assertThatThrownBy(() -> wrongCodes.requireFew("A", HOME)).isInstanceOf(TooManyWrongCodes.class);
        wrongCodes.forget("A", HOME);
        assertThatNoException().isThrownBy(() -> wrongCodes.requireFew("A", HOME));
    }

    private void wrong(String number, int times) {
        for (int i = 0; i < times; i++) {
            wrongCodes.count(number, HOME);
        }
    }
}
