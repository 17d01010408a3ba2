package org.tongban.form.number;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number on a person's card: place (6), date of birth (8), sequence (3), check character (1). So are built the citizen
 * number of GB 11643-1999, the numbers of residence permits, and the foreigner's permanent residence number of GA 2102-2023,
 * which begins with a 9.
 */
public final class PersonNumber {

    /** Nobody who applies was born earlier, and nothing applied for began earlier. */
    public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private static final int LENGTH = 18;
    private static final Pattern CHARACTERS = Pattern.compile("\\d{17}[\\dX]");

    private PersonNumber() {}

    public static Optional<String> problemOf(String number, LocalDate today) {
        if (number.length() != LENGTH) {
            return Optional.of("长度应为18位");
        }
        if (!CHARACTERS.matcher(number).matches()) {
            return Optional.of("字符有误，前17位应为数字，末位应为数字或者字母X");
        }
        if (birth(number)
                .filter(day -> !day.isBefore(EARLIEST) && !day.isAfter(today))
                .isEmpty()) {
            return Optional.of("其中的出生日期无效");
        }
        return number.charAt(LENGTH - 1) == checkCharacter(number) ? Optional.empty() : Optional.of("校验码不正确");
    }

    /** Returns the day of birth in the number; empty if it holds none. */
    public static Optional<LocalDate> birth(String number) {
        if (!CHARACTERS.matcher(number).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    /**
     * Returns {@code male} for an odd sequence and {@code female} for an even one, as GB 11643 gives them out; empty for a
     * foreigner's number, of which no such rule is known, and for what is no number at all.
     */
    public static Optional<String> sex(String number) {
        return CHARACTERS.matcher(number).matches() && !number.startsWith("9")
                ? Optional.of(number.charAt(LENGTH - 2) % 2 == 1 ? "male" : "female")
                : Optional.empty();
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
