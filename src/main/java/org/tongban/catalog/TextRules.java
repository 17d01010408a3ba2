package org.tongban.catalog;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rules for textfield and textarea, with those of the facts every form knows: applicantId and phone. */
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
        length(text.codePointCount(0, text.length()));
        shape(text);
        if (field.key().equals("applicantId")) {
            Optional<String> problem = Identifier.problemOf(applicantKind instanceof String kind ? kind : null, text);
            findings.expect(problem.isEmpty(), "applicantId", "有误：" + problem.orElse(""));
        }
    }

    private void length(int characters) {
        Integer min = field.minLength();
        Integer max = field.maxLength();
        findings.expect(min == null || characters >= min, "minLength", "不得少于" + min + "个字符")
                .expect(max == null || characters <= max, "maxLength", "不得超过" + max + "个字符");
    }

    private void shape(String text) {
        boolean email = "email".equals(field.validationType());
        boolean phone = "phone".equals(field.validationType()) || field.key().equals("phone");
        String pattern = field.pattern();
        findings.expect(!email || EMAIL.matcher(text).matches(), "email", "应为有效的电子邮箱地址")
                .expect(!phone || PHONE.matcher(text).matches(), "phone", "应为有效的手机号码或带区号的固定电话号码")
                .expect(
                        pattern == null
                                || Pattern.compile(pattern).matcher(text).find(),
                        "pattern",
                        "格式不正确" + hint());
    }

    private String hint() {
        return field.description() == null ? "" : "：" + field.description();
    }
}
