package org.tongban.catalog;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** Rules for datetime fields: the notation of ISO 8601. */
final class DateRules {

    private final String subtype;
    private final Findings findings;

    DateRules(Field field, Findings findings) {
        this.subtype = field.subtype() == null ? "date" : field.subtype();
        this.findings = findings;
    }

    void check(Object value) {
        switch (subtype) {
            case "time" -> findings.expect(parses(value, DateTimeFormatter.ISO_TIME), "type", "应为时间，如09:30");
            case "datetime" ->
                findings.expect(parses(value, DateTimeFormatter.ISO_DATE_TIME), "type", "应为日期和时间，如2025-01-31T09:30");
            default -> findings.expect(parses(value, DateTimeFormatter.ISO_LOCAL_DATE), "type", "应为日期，如2025-01-31");
        }
    }

    private static boolean parses(Object value, DateTimeFormatter notation) {
        try {
            notation.parse(value.toString());
            return true;
        } catch (DateTimeParseException wrong) {
            return false;
        }
    }
}
