package org.tongban.cases.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongban.calendar.WorkingCalendar;

class CaseNumbersTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T01:30:00Z");

    private final CaseNumbers numbers = new CaseNumbers(Clock.fixed(MORNING, WorkingCalendar.ZONE));

    @Test
    void sortsByDayAndSecond() {
        assertThat(numbers.next()).matches("20260302-34200-\\d{8}");
    }

    /** By chance alone some fifty of these would be the same. */
    @Test
    void givesNoNumberTwiceHoweverManyComeInOneSecond() {
        List<String> many = Stream.generate(numbers::next).limit(100_000).toList();

        assertThat(many).doesNotHaveDuplicates();
    }
}
