package org.tongban.catalog;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Identifiers of persons and organisations, checked by the rules of their national standards. */
public final class Identifier {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private Identifier() {}

    /**
     * Checks the identifier an applicant gives.
     *
     * @param applicantKind {@code natural-person} or {@code legal-person}; null when the form does not ask, then the
     *     number's own shape tells
     * @param number the identifier as given
     * @return a Chinese sentence saying which rule failed; empty when it is well formed
     */
    public static Optional<String> problemOf(@Nullable String applicantKind, String number) {
        if (ApplicantKind.NATURAL_PERSON.code().equals(applicantKind)) {
            return problemOfCitizenNumber(number);
        }
        if (ApplicantKind.LEGAL_PERSON.code().equals(applicantKind) || CreditCode.resembles(number)) {
            return problemOfCreditCode(number);
        }
        return problemOfCitizenNumber(number);
    }

    /**
     * Checks a citizen number (GB 11643-1999; check character by ISO 7064 MOD 11-2).
     *
     * @return a Chinese sentence saying which rule failed; empty when it is well formed
     */
    public static Optional<String> problemOfCitizenNumber(String number) {
        return CitizenNumber.problemOf(number, LocalDate.now(CHINA));
    }

    /**
     * Checks a unified social credit code (GB 32100-2015; check character MOD 31).
     *
     * @return a Chinese sentence saying which rule failed; empty when it is well formed
     */
    public static Optional<String> problemOfCreditCode(String code) {
        return CreditCode.problemOf(code);
    }
}
