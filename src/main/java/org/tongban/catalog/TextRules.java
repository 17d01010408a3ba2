package org.tongban.catalog;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rules for textfield and textarea. Facts that every form knows (applicantId, agentId, phone) have a check of their own;
 * when it fails, its sentence says enough and the form's length and pattern add nothing.
 */
final class TextRules {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");
    /** A mobile number, a landline with area code and optional extension, or a 400 number. */
    private static final Pattern PHONE =
            Pattern.compile("1[3-9]\\d{9}|0\\d{2,3}-?[2-9]\\d{6,7}(-\\d{1,6})?|400-?\\d{3}-?\\d{4}");

    private final Field field;
    private final Findings findings;

    TextRules(Field field, Findings findings) {
        this.field = field;
        this.findings = findings;
    }

    void check(Object value, @Nullable Object applicantKind) {
        if (!(value instanceof String text)) {
            findings.expect(false, "type", "应为文字");
            return;
        }
        Optional<String> identifier = identifier(text, applicantKind instanceof String kind ? kind : null);
        findings.expect(identifier.isEmpty(), "identifier", "有误：" + identifier.orElse(""))
                .expect(!isPhone() || PHONE.matcher(text).matches(), "phone", "应为有效的手机号码或带区号的固定电话号码")
                .expect(!isEmail() || EMAIL.matcher(text).matches(), "email", "应为有效的电子邮箱地址");
        if (findings.problems().isEmpty()) {
            length(text.codePointCount(0, text.length()));
            pattern(text);
        }
    }

    private Optional<String> identifier(String text, @Nullable String applicantKind) {
        return switch (field.key()) {
            case "applicantId" -> Identifier.problemOf(applicantKind, text);
            case "agentId" -> Identifier.problemOfCitizenNumber(text);
            default -> Optional.empty();
        };
    }

    private boolean isPhone() {
        return field.key().equals("phone") || "phone".equals(field.validationType());
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
        String pattern = field.pattern();
        findings.expect(
                pattern == null || Pattern.compile(pattern).matcher(text).find(), "pattern", "格式不正确" + hint());
    }

    private String hint() {
        return field.description() == null ? "" : "：" + field.description();
    }
}
