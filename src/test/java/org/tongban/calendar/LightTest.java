package org.tongban.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightTest {

    private static final Deadline DUE = new Deadline(LocalDate.of(2025, 10, 10), false);

    private final WorkingCalendar calendar = WorkingCalendar.load();

    @ParameterizedTest
    @CsvSource({
        "2025-09-29, GREEN",
        "2025-09-30, YELLOW",
        "2025-10-04, YELLOW",
        "2025-10-10, YELLOW",
        "2025-10-11, RED",
    })
    void warnsTwoWorkingDaysAheadAcrossNationalDay(LocalDate today, Light light) {
        assertThat(Light.on(today, DUE, 2, calendar)).isEqualTo(light);
    }

    @Test
    void theLastDayIsYellowEvenWithoutWarning() {
        assertThat(Light.on(DUE.lastDay(), DUE, 0, calendar)).isEqualTo(Light.YELLOW);
        assertThat(Light.on(DUE.lastDay().minusDays(1), DUE, 0, calendar)).isEqualTo(Light.GREEN);
    }

    @Test
    void aNegativeWarningIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Light.on(DUE.lastDay(), DUE, -1, calendar));
    }

    @Test
    void isLabelledInChinese() {
        assertThat(Light.values()).extracting(Light::label).containsExactly("绿灯", "黄灯", "红灯");
    }
}
