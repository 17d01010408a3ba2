package org.tongban;

import java.util.Set;
import org.tongban.form.IdentifierFixture;

/** A food licence renewed on a commitment. */
public final class RenewalFixture {

    private RenewalFixture() {}

    /** @param applicant the first 17 places of the credit code */
    public static String received(String applicant, Hall hall) {
        return hall.receives("food-business-licence", Set.of(), answers -> {
            answers.put("applicantId", IdentifierFixture.creditCode(applicant));
            answers.put("applicationType", "renewal");
            answers.put("foodLicenceNumber", "JY23607020012345");
            answers.put("conditionsUnchanged", true);
            answers.put("foodCommitment", true);
        });
    }

    /** It waits for its verification. */
    public static String delivered(String applicant, Hall hall, Posts posts) {
        String number = received(applicant, hall);
        posts.acceptOnCommitment(number);
        posts.approve(number);
        posts.deliver(number);
        return number;
    }

    /** The commitment was found false, without deceit, and the licence is revoked. */
    public static String revoked(String applicant, Hall hall, Posts posts) {
        String number = delivered(applicant, hall, posts);
        posts.findFalse(number, "false-commitment");
        posts.hear(number);
        posts.revoke(number);
        return number;
    }
}
