package org.tongban.cases.term;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongban.calendar.Deadline;
import org.tongban.calendar.Light;
import org.tongban.calendar.WorkingCalendar;

/** How limits stand today. The one light of a case is that of its promised limit, which ends before the statutory one. */
@Component
public class Lights {

    private final WorkingCalendar calendar;
    private final TermSettings settings;
    private final Clock clock;

    Lights(WorkingCalendar calendar, TermSettings settings, Clock clock) {
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return once it does not run any more whether it was met; empty if it was dropped */
    public Optional<Light> of(Term term) {
        return switch (term.state()) {
            case RUNNING -> Optional.of(running(term));
            case MET -> Optional.of(Light.GREEN);
            case MISSED -> Optional.of(Light.RED);
            case DROPPED -> Optional.empty();
        };
    }

    /** @return when a limit ends; while it stands still, if what stops it ended today */
    public Deadline end(Term term) {
        return term.running(today(term.pausedOn()), calendar).deadline();
    }

    /** @return the working days that are left until a day; negative once it has passed */
    public int left(LocalDate lastDay) {
        return calendar.workingDaysBetween(today(), lastDay);
    }

    /** @return the day by which lights are told */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }

    /**
     * The border between yellow and green, for asking a database that cannot count working days.
     *
     * @param pausedOn since when limits stand still; null for those that run
     * @return the latest last day of a limit whose light is yellow today
     */
    LocalDate latestYellow(@Nullable LocalDate pausedOn) {
        LocalDate due = pausedOn == null ? today() : pausedOn;
        while (running(new Term(null, null, due, false, pausedOn, TermState.RUNNING)) != Light.GREEN) {
            due = due.plusDays(1);
        }
        return due.minusDays(1);
    }

    private Light running(Term term) {
        return Light.on(today(term.pausedOn()), end(term), settings.warningDays(), calendar);
    }

    private LocalDate today(@Nullable LocalDate pausedOn) {
        return pausedOn != null && pausedOn.isAfter(today()) ? pausedOn : today();
    }
}
