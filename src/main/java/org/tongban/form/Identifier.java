package org.tongban.form;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.form.number.CreditCode;
import org.tongban.form.number.PersonNumber;

/** Identifiers of persons and organisations, checked by the rules of their national standards. */
final class Identifier {

    private Identifier() {}

    /**
     * Checks an identifier of a kind that {@linkplain TextKind#identifies() identifies}.
     *
     * @param applicantKind {@code natural-person} or {@code legal-person}; null when the form does not ask
     * @param number the identifier as given
     * @param today nobody is born later
     * @return which rule failed, to be read behind the field's label; empty when it is well formed
     */
    static Optional<String> problemOf(TextKind kind, @Nullable String applicantKind, String number, LocalDate today) {
        return switch (kind) {
            case PERSON -> PersonNumber.problemOf(number, today);
            case ORGANISATION -> CreditCode.problemOf(number);
            case APPLICANT -> problemOf(ofApplicant(applicantKind), null, number, today);
            default -> either(number, today);
        };
    }

    private static TextKind ofApplicant(@Nullable String applicantKind) {
        if (ApplicantKind.NATURAL_PERSON.code().equals(applicantKind)) {
            return TextKind.PERSON;
        }
        return ApplicantKind.LEGAL_PERSON.code().equals(applicantKind) ? TextKind.ORGANISATION : TextKind.EITHER;
    }

    /** Both standards have 18 places and a check character, so whatever keeps one of them is let through. */
    private static Optional<String> either(String number, LocalDate today) {
        Optional<String> asPerson = PersonNumber.problemOf(number, today);
        Optional<String> asOrganisation = CreditCode.problemOf(number);
        return asPerson.isEmpty() || asOrganisation.isEmpty()
                ? Optional.empty()
                : Optional.of("不是有效的18位居民身份证号码，也不是有效的统一社会信用代码");
    }
}
