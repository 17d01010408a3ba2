package org.tongban.cases.intake;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.tongban.calendar.WorkingCalendar;

/**
 * Makes case numbers and query codes. A number sorts by time (date and second of the day) and ends in random digits,
 * so an outsider can neither count the cases nor step to the next one.
 */
@Component
class CaseNumbers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int CODE_LENGTH = 8;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;
    private final Set<Integer> drawn = new HashSet<>();
    private String second = "";

    CaseNumbers(Clock clock) {
        this.clock = clock;
    }

    /** @return a number that nobody has; drawn again where the same digits come twice within a second */
    synchronized String next() {
        ZonedDateTime now = clock.instant().atZone(WorkingCalendar.ZONE);
        String time = "%s-%05d"
                .formatted(now.toLocalDate().format(DAY), now.toLocalTime().toSecondOfDay());
        if (!time.equals(second)) {
            second = time;
            drawn.clear();
        }
        int digits = IntStream.generate(() -> random.nextInt(100_000_000))
                .filter(drawn::add)
                .findFirst()
                .orElseThrow();
        return "%s-%08d".formatted(time, digits);
    }

    String queryCode() {
        return Letters.random(CODE_LENGTH);
    }
}
