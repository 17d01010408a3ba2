package org.tongban.catalog;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The citizen number of GB 11643-1999: region (6), date of birth (8), sequence (3), check character (1). */
final class CitizenNumber {

    private static final int LENGTH = 18;
    private static final Pattern CHARACTERS = Pattern.compile("\\d{17}[\\dX]");
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    private CitizenNumber() {}

    static Optional<String> problemOf(String number, LocalDate today) {
        if (number.length() != LENGTH) {
            return Optional.of("居民身份证号码长度应为18位");
        }
        if (!CHARACTERS.matcher(number).matches()) {
            return Optional.of("居民身份证号码字符有误：前17位应为数字，末位应为数字或大写字母X");
        }
        if (!plausibleBirth(number.substring(6, 14), today)) {
            return Optional.of("居民身份证号码中的出生日期无效");
        }
        return number.charAt(17) == checkCharacter(number) ? Optional.empty() : Optional.of("居民身份证号码校验码不正确");
    }

    private static boolean plausibleBirth(String date, LocalDate today) {
        try {
            LocalDate birth = LocalDate.parse(date, DateTimeFormatter.BASIC_ISO_DATE);
            return !birth.isBefore(EARLIEST_BIRTH) && !birth.isAfter(today);
        } catch (DateTimeParseException noDate) {
            return false;
        }
    }

    /** ISO 7064 MOD 11-2 over the first 17 digits, as the recursive method of the standard. */
    private static char checkCharacter(String number) {
        int product = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            product = (product + Character.digit(number.charAt(i), 10)) * 2 % 11;
        }
        int check = (12 - product) % 11;
        return check == 10 ? 'X' : Character.forDigit(check, 10);
    }
}
