package org.tongban.catalog.entry.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The notified commitment an item offers (告知承诺, 国办发〔2020〕42号).
 *
 * @param when FEEL over the form's answers: the applicant chooses it and the law allows it for this case
 * @param basis the provision that allows it
 * @param document what the letter is called by its own rules; null where no text names it
 * @param conditions what the applicant commits to be met
 * @param duty what the applicant must do afterwards
 * @param consequence what follows from a false commitment
 * @param verification within how many working days after the decision it is verified
 * @param verifying how it is verified, and by which provisions; null where no text says
 * @param fraud the item's own provision by which what was got by deceit is revoked; null where it has none
 * @param hearing within how many working days after the notice of a revocation a hearing (听证) may be asked for; null where no
 *     law gives a right to one
 * @param rectification null where no law says that a false one is put right before anything is revoked
 */
public record Commitment(
        String when,
        Basis basis,
        @Nullable String document,
        List<String> conditions,
        String duty,
        String consequence,
        CitedLimit verification,
        @Nullable String verifying,
        @Nullable Basis fraud,
        @Nullable CitedLimit hearing,
        @Nullable Rectification rectification) {

    /** What the State Council's office calls any. */
    public static final String LETTER = "告知承诺书";

    public Commitment {
        conditions = List.copyOf(conditions);
    }

    /** Returns what the letter is called. */
    public String letter() {
        return document == null ? LETTER : document;
    }
}
