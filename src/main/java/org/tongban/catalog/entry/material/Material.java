package org.tongban.catalog.entry.material;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.entry.law.Basis;

/**
 * One material the published list asks for (行政许可法 第三十一条: none but these may be asked for). Name, source, issuer,
 * data sharing and sample come from the material library, the rest from the item's entry.
 *
 * @param code kebab-case; the same material has the same code in every item
 * @param name exact name; 等 and 其他 are not allowed in it
 * @param when FEEL over the form's answers; set exactly when the material is conditional
 * @param issuer the authority or third party that issues it; set exactly when it is not the applicant's own
 * @param obtainableByDataSharing whether it can be had or verified through data sharing
 * @param sample path of a blank or filled sample below {@code processes/}; null for none
 * @param notFetchedBecause why a material the government issued itself is still asked for; null when it is fetched
 * @param originals how many originals are handed in
 * @param copies how many copies are handed in
 * @param electronic whether a file is enough
 * @param tolerable whether a case may be accepted while it is missing (容缺受理)
 * @param waivedOnCommitment whether a commitment replaces it (告知承诺)
 * @param basis the provision that asks for it
 * @param standard when it is found in order
 * @param commonMistakes what applicants often get wrong with it
 * @param producedBy key of the item whose result it is; inside a bundle with that item it is not asked for
 */
public record Material(
        String code,
        String name,
        Necessity necessity,
        @Nullable String when,
        MaterialSource source,
        @Nullable String issuer,
        boolean obtainableByDataSharing,
        @Nullable String sample,
        @Nullable String notFetchedBecause,
        int originals,
        int copies,
        boolean electronic,
        boolean tolerable,
        boolean waivedOnCommitment,
        Basis basis,
        String standard,
        List<String> commonMistakes,
        @Nullable String producedBy) {

    public Material {
        commonMistakes = List.copyOf(commonMistakes);
    }

    /** Returns whether the hall fetches it from the authority that issued it instead of asking for it (免证办). */
    public boolean fetched() {
        return source == MaterialSource.GOVERNMENT && notFetchedBecause == null;
    }

    /** Returns this material with whatever the two entries ask for more: it is handed in once and must serve both. */
    public Material servingAlso(Material other) {
        return new Material(
                code,
                name,
                necessity == Necessity.REQUIRED ? necessity : other.necessity,
                necessity == Necessity.REQUIRED || other.necessity == Necessity.REQUIRED ? null : when,
                source,
                issuer,
                obtainableByDataSharing,
                sample,
                notFetchedBecause,
                Math.max(originals, other.originals),
                Math.max(copies, other.copies),
                electronic && other.electronic,
                tolerable && other.tolerable,
                waivedOnCommitment && other.waivedOnCommitment,
                basis,
                standard,
                commonMistakes,
                producedBy);
    }
}
