package org.tongban.cases.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.tongban.form.ApplicantKind;
import org.tongban.form.PersonalNumbers;

/**
 * Who applies.
 *
 * @param kind {@code natural-person} or {@code legal-person}
 * @param name full name or registered name
 * @param idNumber citizen number (GB 11643) or unified social credit code (GB 32100)
 * @param phone where the applicant is told
 * @param address where a posted result goes
 */
@Embeddable
public record Applicant(
        @Column(name = "applicant_kind") String kind,
        @Column(name = "applicant_name") String name,
        @Column(name = "applicant_id") String idNumber,
        @Column(name = "applicant_phone") String phone,
        @Column(name = "applicant_address") String address) {

    /** @return the identifier as papers have it, with its middle hidden */
    public String maskedId() {
        return PersonalNumbers.masked(idNumber);
    }

    /** @return the identifier for those who need not know a person's: an organisation's code is public */
    public String shownId() {
        return isOrganisation() ? idNumber : PersonalNumbers.masked(idNumber);
    }

    /** @return true for a legal person or another organisation */
    public boolean isOrganisation() {
        return ApplicantKind.LEGAL_PERSON.code().equals(kind);
    }

    /**
     * @return true if an organisation's code (GB 32100) says that it is entered in the register of market entities, which gives
     *     it the first place 9
     */
    public boolean isBusiness() {
        return isOrganisation() && idNumber.startsWith("9");
    }

    /** @return the telephone number with its middle hidden */
    public String maskedPhone() {
        int hidden = phone.length() - 7;
        return hidden <= 0
                ? "*".repeat(phone.length())
                : phone.substring(0, 3) + "*".repeat(hidden) + phone.substring(phone.length() - 4);
    }
}
