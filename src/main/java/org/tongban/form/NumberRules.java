package org.tongban.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tongban.text.Digits;

/** Rules for number fields: range and decimals. */
final class NumberRules {

    private final Field field;
    private final Findings findings;

    NumberRules(Field field, Findings findings) {
        this.field = field;
        this.findings = findings;
    }

    void check(Object value) {
        if (!(value instanceof Number)
                || !Digits.PLAIN_NUMBER.matcher(value.toString()).matches()) {
            findings.expect(false, "type", "应为数字");
            return;
        }
        BigDecimal number = new BigDecimal(value.toString());
        BigDecimal min = field.min();
        BigDecimal max = field.max();
        Integer decimals = field.decimalDigits();
        findings.expect(min == null || number.compareTo(min) >= 0, "min", "不得小于" + plain(min))
                .expect(max == null || number.compareTo(max) <= 0, "max", "不得大于" + plain(max))
                .expect(
                        decimals == null || number.stripTrailingZeros().scale() <= decimals,
                        "decimalDigits",
                        Integer.valueOf(0).equals(decimals) ? "应为整数" : "的小数不得超过" + decimals + "位");
    }

    private static String plain(@Nullable BigDecimal bound) {
        return bound == null ? "" : bound.stripTrailingZeros().toPlainString();
    }
}
