package org.tongban.form;

/** Makes well-formed identifiers that belong to nobody, by the weights the standards print. */
public final class IdentifierFixture {

    private static final int[] CITIZEN_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] CREDIT_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final String CREDIT_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private IdentifierFixture() {}

    /** Appends the check character to the first 17 digits of a citizen number (GB 11643-1999, table 1). */
    public static String citizenNumber(String first17) {
        int sum = 0;
        for (int i = 0; i < CITIZEN_WEIGHTS.length; i++) {
            sum += (first17.charAt(i) - '0') * CITIZEN_WEIGHTS[i];
        }
        return first17 + "10X98765432".charAt(sum % 11);
    }

    /** Appends the check character to the first 17 characters of a credit code (GB 32100-2015, table 3). */
    public static String creditCode(String first17) {
        int sum = 0;
        for (int i = 0; i < CREDIT_WEIGHTS.length; i++) {
            sum += CREDIT_CHARACTERS.indexOf(first17.charAt(i)) * CREDIT_WEIGHTS[i];
        }
        return first17 + CREDIT_CHARACTERS.charAt((31 - sum % 31) % 31);
    }
}
