package org.tongban.document.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    @ParameterizedTest(name = "{1} from {0} ends on {2}")
    @CsvSource({
        "2025-03-03, P5Y, 2030-03-02",
        "2028-02-28, P5Y, 2033-02-27",
        "2028-02-29, P5Y, 2033-02-28",
        "2028-03-01, P5Y, 2033-02-28",
        "2028-02-29, P4Y, 2032-02-28",
        "2027-03-01, P1Y, 2028-02-29",
        "2026-08-31, P6M, 2027-02-28",
        "2026-10-31, P1M, 2026-11-30",
        "2026-01-01, P1Y, 2026-12-31",
        "2026-03-02, P30D, 2026-03-31",
        "2026-01-31, P1M1D, 2026-02-28"
    })
    void endsOnTheDayBeforeTheCorrespondingOneOrWithTheMonth(LocalDate first, Period term, LocalDate last) {
        assertThat(Term.lastDay(first, term)).isEqualTo(last);
    }
}
