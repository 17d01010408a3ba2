package org.tongban.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.form.number.PersonNumber;

/** Rules for every day that is answered: a day somebody alive could mean, and in agreement with the form's other answers. */
final class DayRules {

    private static final int YEARS_AHEAD = 100;
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("y年M月d日");

    private final Field field;
    private final Findings findings;
    private final Sheet sheet;

    DayRules(Field field, Findings findings, Sheet sheet) {
        this.field = field;
        this.findings = findings;
        this.sheet = sheet;
    }

    void check(LocalDate day) {
        check(day, day);
        String person = field.meaning().birthOf();
        if (person != null) {
            findings.expect(
                    PersonNumber.birth(sheet.text(person))
                            .filter(birth -> !birth.equals(day))
                            .isEmpty(),
                    "birthOf",
                    "与" + sheet.label(person) + "中的出生日期不一致");
        }
    }

    /** Checks a stretch of days of which any may be meant, such as a month. */
    void check(LocalDate first, LocalDate last) {
        LocalDate latest = sheet.today().plusYears(YEARS_AHEAD);
        boolean plausible = !first.isBefore(PersonNumber.EARLIEST) && !last.isAfter(latest);
        findings.expect(
                plausible, "range", "应在" + WORDS.format(PersonNumber.EARLIEST) + "至" + WORDS.format(latest) + "之间");
        if (plausible) {
            other(field.meaning().notBefore())
                    .ifPresent(day -> findings.expect(
                            !last.isBefore(day),
                            "notBefore",
                            "不得早于" + name(field.meaning().notBefore())));
            other(field.meaning().notAfter())
                    .ifPresent(day -> findings.expect(
                            !first.isAfter(day),
                            "notAfter",
                            "不得晚于" + name(field.meaning().notAfter())));
        }
    }

    /** Returns the day compared with; empty also while it is not answered or no day itself. */
    private Optional<LocalDate> other(@Nullable String key) {
        if (key == null) {
            return Optional.empty();
        }
        return key.equals(Meaning.TODAY) ? Optional.of(sheet.today()) : day(sheet.text(key));
    }

    private String name(@Nullable String key) {
        return key == null || key.equals(Meaning.TODAY) ? "今天" : sheet.label(key);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
