package org.tongban.form;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.tongban.form.number.CreditCode;
import org.tongban.form.number.PersonNumber;

/**
 * The numbers of persons' documents among the answers to a form. What a number is follows from the form, never from its
 * digits: an organisation's code is public and looks alike.
 */
public final class PersonalNumbers {

    private static final Pattern IN_TEXT = Pattern.compile("(?<![0-9A-Za-z])\\d{17}[\\dXx](?![0-9A-Za-z])");
    private static final String NUMBER = "Id";

    private PersonalNumbers() {}

    /**
     * Tells whether the answer to a field is a person's number.
     *
     * @param answers all answers; {@code someoneKind} tells of {@code someoneId} which of the two it is
     */
    public static boolean includes(Field field, Map<String, ?> answers) {
        TextKind kind = field.meaning().kind();
        if (kind == null ? !field.key().endsWith(NUMBER) : !kind.identifies()) {
            return false;
        }
        return kind == TextKind.PERSON
                || kind != TextKind.ORGANISATION
                        && !ApplicantKind.LEGAL_PERSON.code().equals(answers.get(kindOf(field.key())));
    }

    /** Returns a number with its middle hidden. */
    public static String masked(String number) {
        int hidden = number.length() - 8;
        return hidden <= 0
                ? "*".repeat(number.length())
                : number.substring(0, 4) + "*".repeat(hidden) + number.substring(number.length() - 4);
    }

    /**
     * Returns a text in which somebody may have written a person's number, with everything masked that can be one, misspelt
     * too. Only what keeps the rules of a credit code and not those of a person's number stays.
     */
    public static String maskedIn(String text) {
        return IN_TEXT.matcher(text)
                .replaceAll(found -> isCreditCode(found.group()) ? found.group() : masked(found.group()));
    }

    private static boolean isCreditCode(String number) {
        return CreditCode.problemOf(number).isEmpty()
                && PersonNumber.problemOf(number, LocalDate.MAX).isPresent();
    }

    private static String kindOf(String key) {
        return key.endsWith(NUMBER) ? key.substring(0, key.length() - NUMBER.length()) + "Kind" : "applicantKind";
    }
}
