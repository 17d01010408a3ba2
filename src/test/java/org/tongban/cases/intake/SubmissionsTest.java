package org.tongban.cases.intake;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.tongban.cases.CaseProblem;

class SubmissionsTest {

    private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");

    private final Clock clock = mock();
    private final Submissions submissions = new Submissions(new DraftLimits(1, DataSize.ofMegabytes(1), 2), clock);

    @BeforeEach
    void open() {
        given(clock.instant()).willReturn(NINE);
        comesFrom("203.0.113.7");
    }

    @AfterEach
    void close() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void takesSoManyOfANetworkWithinAnHour() {
        handsIn();
        handsIn();

        assertThatThrownBy(submissions::requireFew)
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("上限2份");
        comesFrom("203.0.113.8");
        assertThatCode(this::handsIn).doesNotThrowAnyException();
        comesFrom("203.0.113.7");
        given(clock.instant()).willReturn(NINE.plus(Duration.ofHours(1)));
        assertThatCode(this::handsIn).doesNotThrowAnyException();
    }

    @Test
    void countsNothingThatTheHallItselfDoes() {
        RequestContextHolder.resetRequestAttributes();
        for (int i = 0; i < 3; i++) {
            assertThatCode(this::handsIn).doesNotThrowAnyException();
        }
    }

    private void handsIn() {
        submissions.requireFew();
        submissions.count();
    }

    private static void comesFrom(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }
}
