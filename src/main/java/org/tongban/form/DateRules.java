package org.tongban.form;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalQuery;
import java.util.Optional;

/** Rules for datetime fields: the notation of ISO 8601, and those of {@link DayRules} for the day in it. */
final class DateRules {

    private final Field field;
    private final Findings findings;
    private final Sheet sheet;

    DateRules(Field field, Findings findings, Sheet sheet) {
        this.field = field;
        this.findings = findings;
        this.sheet = sheet;
    }

    void check(Object value) {
        switch (field.subtype() == null ? "date" : field.subtype()) {
            case "time" -> read(value, DateTimeFormatter.ISO_TIME, LocalTime::from, "应为时间，如09:30");
            case "datetime" -> day(value, DateTimeFormatter.ISO_DATE_TIME, "应为日期和时间，如2025-01-31T09:30");
            default -> day(value, DateTimeFormatter.ISO_LOCAL_DATE, "应为日期，如2025-01-31");
        }
    }

    private void day(Object value, DateTimeFormatter notation, String otherwise) {
        read(value, notation, LocalDate::from, otherwise).ifPresent(new DayRules(field, findings, sheet)::check);
    }

    private <T> Optional<T> read(Object value, DateTimeFormatter notation, TemporalQuery<T> query, String otherwise) {
        try {
            return Optional.of(notation.parse(value.toString(), query));
        } catch (DateTimeParseException wrong) {
            findings.expect(false, "type", otherwise);
            return Optional.empty();
        }
    }
}
