package org.tongban.catalog.entry;

import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.entry.law.Basis;

/**
 * What an approval gives the applicant.
 *
 * @param name the licence or document's official name
 * @param kind 证照 for a certificate of an own form and number, which whoever decides makes; 批文 or 其他 for what the hall
 *     prints itself; null where it is not stated, as for a certificate
 * @param validity for how long it is valid from the decision; null where no term is fixed
 * @param termKeptWhen FEEL condition under which it is valid as long as the paper it replaces; null if it never is
 * @param termUntil the form's field that says until when it then is; null where none asks
 * @param basis the provision on validity; null where there is none
 * @param display the provision by which it hangs where anybody may read it; null where none says so
 * @param identified the provision by which a person's number stands on it; null where none says so
 * @param holder the form's field that names who it is given to, as it is among those printed; null where that is the
 *     applicant, who it is as well where that field is not answered
 * @param sample path of a sample below {@code processes/}; null for none
 * @param printed the form's fields whose answers stand on the decision and the result, in order; may be empty
 * @param attested the fields of the posts' forms whose findings stand there after them, in order; may be empty
 * @param variants what is given instead, the first one whose condition holds; mostly empty
 */
public record Result(
        String name,
        @Nullable String kind,
        @Nullable Period validity,
        @Nullable String termKeptWhen,
        @Nullable String termUntil,
        @Nullable Basis basis,
        @Nullable Basis display,
        @Nullable Basis identified,
        @Nullable String holder,
        @Nullable String sample,
        List<String> printed,
        List<String> attested,
        List<ResultVariant> variants) {

    public Result {
        printed = printed == null ? List.of() : List.copyOf(printed);
        attested = attested == null ? List.of() : List.copyOf(attested);
        variants = variants == null ? List.of() : List.copyOf(variants);
    }

    /** Tells whether it is a certificate of an own form and number, of which the hall's paper only tells. */
    public boolean isCertificate() {
        return kind == null || kind.equals("证照");
    }

    /** Returns what this variant gives. */
    public Result as(ResultVariant variant) {
        return new Result(
                variant.name(),
                variant.kind(),
                validity,
                termKeptWhen,
                termUntil,
                variant.basis(),
                display,
                identified,
                holder,
                sample,
                printed,
                attested,
                List.of());
    }
}
