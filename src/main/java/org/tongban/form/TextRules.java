package org.tongban.form;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongban.text.Typed;

/**
 * Rules for textfield and textarea. A text of a {@link TextKind} has a check of its own; when it fails, its sentence says
 * enough and the form's length and pattern add nothing.
 */
final class TextRules {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]++@[^\\s@.]++(?:\\.[^\\s@.]++)++");
    /** A mobile number, a landline with area code and optional extension, or a 400 number. */
    private static final Pattern PHONE =
            Pattern.compile("1[3-9]\\d{9}|0\\d{2,3}-?[2-9]\\d{6,7}(-\\d{1,6})?|400-?\\d{3}-?\\d{4}");

    private final Field field;
    private final Findings findings;
    private final Sheet sheet;

    TextRules(Field field, Findings findings, Sheet sheet) {
        this.field = field;
        this.findings = findings;
        this.sheet = sheet;
    }

    void check(Object value) {
        if (!(value instanceof String text)) {
            findings.expect(false, "type", "应为文字");
            return;
        }
        kind(text);
        if (findings.problems().isEmpty()) {
            length(Typed.length(text));
        }
        if (findings.problems().isEmpty()) {
            pattern(text);
        }
    }

    private void kind(String text) {
        TextKind kind = field.meaning().kind();
        Optional<String> wrong = kind != null && kind.identifies()
                ? Identifier.problemOf(kind, applicantKind(), text, sheet.today())
                : Optional.empty();
        findings.expect(wrong.isEmpty(), "identifier", "有误：" + wrong.orElse(""))
                .expect(kind != TextKind.PHONE || PHONE.matcher(text).matches(), "phone", "应为有效的手机号码或带区号的固定电话号码")
                .expect(!isEmail() || EMAIL.matcher(text).matches(), "email", "应为有效的电子邮箱地址");
        if (kind == TextKind.MONTH) {
            month(text);
        }
    }

    private @Nullable String applicantKind() {
        return sheet.facts().get("applicantKind") instanceof String kind ? kind : null;
    }

    private void month(String text) {
        try {
            YearMonth month = YearMonth.parse(text);
            new DayRules(field, findings, sheet).check(month.atDay(1), month.atEndOfMonth());
        } catch (DateTimeParseException wrong) {
            findings.expect(false, "type", "应为年月，如2026-09");
        }
    }

    private boolean isEmail() {
        return "email".equals(field.validationType());
    }

    private void length(int characters) {
        Integer min = field.minLength();
        Integer max = field.maxLength();
        findings.expect(min == null || characters >= min, "minLength", "不得少于" + min + "个字符")
                .expect(max == null || characters <= max, "maxLength", "不得超过" + max + "个字符");
    }

    private void pattern(String text) {
        Format format = field.format();
        findings.expect(format == null || format.isIn(text), "pattern", "格式不正确" + hint());
    }

    private String hint() {
        return field.description() == null ? "" : "：" + field.description();
    }
}
