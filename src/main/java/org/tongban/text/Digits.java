package org.tongban.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers, identifiers and telephone numbers as they are meant: full-width letters and digits become plain ones, and blanks
 * that only set off groups go. What is still wrong then stays, for a check to name.
 */
public final class Digits {

    /** Digits with an optional fraction; no exponent, so that no answer can stand for a number of a million digits. */
    public static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,18})?");

    /** Characters of what may be a number of any kind; to fold a text takes longer than in proportion to its length. */
    private static final int LONGEST = 200;

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern HYPHEN = Pattern.compile("[\\p{Pd}\\u2212\\u30FC\\u2043]");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern CHINA = Pattern.compile("^(\\+|00)86-?");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d-?\\d{4}-?\\d{4}");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})月?");

    private Digits() {}

    /**
     * Returns a day, a time or a choice of signs in plain characters: {@code ２０２６－０３－０２} is 2026-03-02. A text that is too long for
     * any of them stays as it is.
     */
    public static String plain(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return HYPHEN.matcher(BLANK.matcher(narrow).replaceAll("")).replaceAll("-");
    }

    /** Returns a number without the blanks and commas between its thousands. */
    public static String number(String text) {
        String plain = plain(text);
        return GROUPED.matcher(plain).matches() ? plain.replace(",", "") : plain;
    }

    /** Returns an identifier in capitals, without blanks and hyphens. */
    public static String code(String text) {
        return plain(text).replace("-", "").toUpperCase(Locale.ROOT);
    }

    /**
     * Returns a telephone number as it is dialled within China: without {@code +86} or {@code 0086}, an area code with its 0
     * and without brackets.
     */
    public static String phone(String text) {
        String typed = plain(text).replace("(", "").replace(')', '-').replace("--", "-");
        Matcher abroad = CHINA.matcher(typed);
        String number = abroad.replaceFirst("");
        if (MOBILE.matcher(number).matches()) {
            return number.replace("-", "");
        }
        return number.equals(typed) || number.startsWith("0") || number.startsWith("400") ? number : "0" + number;
    }

    /** Returns a month as {@code 2026-09}, also when it was typed as 2026年9月 or 2026/9. */
    public static String month(String text) {
        String plain = plain(text);
        Matcher month = MONTH.matcher(plain);
        return month.matches() ? "%s-%02d".formatted(month.group(1), Integer.parseInt(month.group(2))) : plain;
    }
}
