package org.tongban.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongban.calendar.Limit;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.register.Schedule;
import org.tongban.cases.term.TermKind;
import org.tongban.cases.term.TermSettings;

/**
 * Reads limits as the models write them: {@code 5个工作日} from today, or a limit of the case by its name, such as
 * {@code 承诺时限}. A name with 预警 behind it is the day from which the light is yellow.
 */
@Component
public class LimitWords {

    /** The first day of a change of the catalogue. */
    public static final String EFFECTIVE = "施行日期";

    private static final String WARNING = "预警";
    private static final Map<String, TermKind> NAMED =
            Stream.of(TermKind.values()).collect(Collectors.toMap(TermKind::label, Function.identity()));

    private final WorkingCalendar calendar;
    private final Clock clock;
    private final TermSettings settings;

    LimitWords(WorkingCalendar calendar, Clock clock, TermSettings settings) {
        this.calendar = calendar;
        this.clock = clock;
        this.settings = settings;
    }

    /** @return true if these words name the first day of a warning */
    public static boolean isWarning(String words) {
        return words.endsWith(WARNING);
    }

    /** @return true if these words name a day that something begins with, not a last day */
    static boolean isFirstDay(String words) {
        return isWarning(words) || words.equals(EFFECTIVE);
    }

    /** @return true if these words are a limit */
    public static boolean understands(String words) {
        return words.equals(EFFECTIVE)
                || NAMED.containsKey(withoutWarning(words))
                || Limit.parse(words).isPresent();
    }

    /**
     * @return the last day of the limit, or for a warning its first day
     * @throws IllegalStateException if the case or change has no such limit yet
     */
    LocalDate lastDay(String words, Matter subject) {
        return Limit.parse(words)
                .map(limit -> calendar.after(today(), limit.workingDays()).lastDay())
                .orElseGet(() -> named(words, subject));
    }

    /** @return the day from which a limit that ends on this day is shown yellow; a short one from the start, today */
    LocalDate warningDay(LocalDate lastDay) {
        LocalDate warning = calendar.before(lastDay, settings.warningDays()).lastDay();
        return warning.isBefore(today()) ? today() : warning;
    }

    /**
     * @return the day from which a task that arises today is shown as nearly late: that of the warning, but where the limit
     *     is as short as that not before the next working day, so that new work is not late work; at the latest the last day
     */
    LocalDate followUpDay(LocalDate lastDay) {
        LocalDate warning = calendar.before(lastDay, settings.warningDays()).lastDay();
        LocalDate next = calendar.after(today(), 1).lastDay();
        LocalDate day = warning.isBefore(next) ? next : warning;
        return day.isAfter(lastDay) ? lastDay : day;
    }

    /** @return true if these words name a limit that cases have, or its warning */
    static boolean isOfCase(String words) {
        return NAMED.containsKey(withoutWarning(words));
    }

    /**
     * Where no law sets a limit, nothing happens behind the promised one; the timer needs a day all the same.
     *
     * @return the day of a limit that cases have, by its name
     */
    static Optional<LocalDate> ofCase(String name, Schedule schedule) {
        TermKind kind = NAMED.get(name);
        Optional<LocalDate> day = Optional.ofNullable(kind).flatMap(schedule::lastDay);
        return kind == TermKind.STATUTORY ? day.or(() -> schedule.lastDay(TermKind.PROMISED)) : day;
    }

    private LocalDate named(String words, Matter subject) {
        LocalDate day = subject.dayOf(withoutWarning(words))
                .orElseThrow(() -> new IllegalStateException("%s has no %s".formatted(subject.number(), words)));
        return isWarning(words) ? warningDay(day) : day;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }

    private static String withoutWarning(String words) {
        return isWarning(words) ? words.substring(0, words.length() - WARNING.length()) : words;
    }
}
