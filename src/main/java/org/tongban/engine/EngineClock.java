package org.tongban.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;
import org.tongban.calendar.WorkingCalendar;

/** The one clock: register and engine read the same time, so that a shifted engine clock shifts both. */
@Component
class EngineClock extends Clock {

    private final ZoneId zone;

    EngineClock() {
        this(WorkingCalendar.ZONE);
    }

    private EngineClock(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public Instant instant() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new EngineClock(other);
    }
}
