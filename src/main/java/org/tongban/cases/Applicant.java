package org.tongban.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

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

    /** @return the identifier with its middle hidden, for those who need not know it */
    public String maskedId() {
        return mask(idNumber, 4, 4);
    }

    /** @return the telephone number with its middle hidden */
    public String maskedPhone() {
        return mask(phone, 3, 4);
    }

    private static String mask(String text, int head, int tail) {
        int hidden = Math.max(0, text.length() - head - tail);
        return hidden == 0
                ? "*".repeat(text.length())
                : text.substring(0, head) + "*".repeat(hidden) + text.substring(text.length() - tail);
    }
}
