package org.tongban.form.number;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The unified social credit code of GB 32100-2015: registering department (1), category (1), region (6), organisation
 * code (9), check character (1).
 */
public final class CreditCode {

    private static final int LENGTH = 18;
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile("[" + CHARACTERS + "]{2}\\d{6}[" + CHARACTERS + "]{10}");

    private CreditCode() {}

    public static Optional<String> problemOf(String code) {
        if (code.length() != LENGTH) {
            return Optional.of("长度应为18位");
        }
        if (!SHAPE.matcher(code).matches()) {
            return Optional.of("字符有误，由数字和大写英文字母（不含I、O、S、V、Z）组成，第3至8位应为数字");
        }
        return code.charAt(LENGTH - 1) == checkCharacter(code) ? Optional.empty() : Optional.of("校验码不正确");
    }

    /** MOD 31 over the first 17 characters; the weight of place i is 3 to the power of i modulo 31, counted from 0. */
    private static char checkCharacter(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += CHARACTERS.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return CHARACTERS.charAt((31 - sum % 31) % 31);
    }
}
