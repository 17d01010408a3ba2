package org.tongban.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongban.calendar.Deadline;
import org.tongban.calendar.Light;
import org.tongban.calendar.WorkingCalendar;

/** The one light of a case: that of its promised limit, which ends before the statutory one. */
@Component
public class CaseLights {

    private final WorkingCalendar calendar;
    private final CaseSettings settings;
    private final Clock clock;

    CaseLights(WorkingCalendar calendar, CaseSettings settings, Clock clock) {
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @return after the decision whether it came in time; empty before acceptance and where the case ended without
     *     decision, when no limit runs
     */
    public Optional<Light> of(Case subject) {
        Schedule schedule = subject.schedule();
        return schedule.promisedDue().flatMap(due -> schedule.decidedAt()
                .map(at -> LocalDate.ofInstant(at, WorkingCalendar.ZONE))
                .map(day -> day.isAfter(due.lastDay()) ? Light.RED : Light.GREEN)
                .or(() -> Optional.of(running(due, schedule.pausedOn().orElse(null)))
                        .filter(light -> subject.state().isBeforeDecision())));
    }

    /**
     * The border between yellow and green, for asking a database that cannot count working days.
     *
     * @param pausedOn since when a special procedure stops the limit; null if none does
     * @return the latest last day of a limit whose light is yellow today
     */
    public LocalDate latestYellow(@Nullable LocalDate pausedOn) {
        LocalDate due = pausedOn == null ? today() : pausedOn;
        while (running(new Deadline(due, false), pausedOn) != Light.GREEN) {
            due = due.plusDays(1);
        }
        return due.minusDays(1);
    }

    /** @return the day by which lights are told */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }

    private Light running(Deadline due, @Nullable LocalDate pausedOn) {
        LocalDate day = pausedOn != null && pausedOn.isAfter(today()) ? pausedOn : today();
        Deadline later = pausedOn == null ? due : calendar.shift(due, pausedOn, day);
        return Light.on(day, later, settings.warningDays(), calendar);
    }
}
