package org.tongban.portal.api.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.register.Schedule;

/** What has happened when, in the hall's zone. */
@Schema(description = "各环节的时间，北京时间")
public record Dates(
        @Schema(description = "收件时间", example = "2026-11-23T09:00:05+08:00")
        OffsetDateTime received,

        @Schema(description = "受理日期", example = "2026-11-23") @Nullable
        LocalDate accepted,

        @Schema(description = "决定时间") @Nullable OffsetDateTime decided,
        @Schema(description = "办结时间") @Nullable OffsetDateTime closed) {

    public static Dates of(Schedule schedule) {
        return new Dates(
                here(schedule.receivedAt()),
                schedule.acceptedOn().orElse(null),
                schedule.decidedAt().map(Dates::here).orElse(null),
                schedule.closedAt().map(Dates::here).orElse(null));
    }

    private static OffsetDateTime here(Instant at) {
        return at.atZone(WorkingCalendar.ZONE).toOffsetDateTime();
    }
}
