package org.tongban.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tongban.cases.Ground;
import org.tongban.cases.register.Case;
import org.tongban.catalog.entry.ServiceItem;

/** The papers that follow where what was granted on commitment is found not to be as committed. */
class VerifiedSpecimens {

    private final SpecimenKit kit;
    private final ServiceItem item;

    VerifiedSpecimens(SpecimenKit kit, ServiceItem item) {
        this.kit = kit;
        this.item = item;
    }

    /** @param approved how the licence was granted */
    Map<String, List<IssuedDocument>> all(Supplier<Case> approved) {
        String found = SpecimenWords.falseCommitment(item);
        boolean mends = item.commitment().rectification() != null;
        PostSteps posts = kit.posts();
        Telling telling = kit.telling();
        Map<String, List<IssuedDocument>> papers = new LinkedHashMap<>();
        if (mends) {
            papers.put(Happenings.RECTIFICATION, telling.of(approved, one -> posts.orderRectification(one, found)));
        }
        Supplier<Case> unmended =
                mends ? ItemSpecimens.after(approved, one -> posts.orderRectification(one, found)) : approved;
        String still = mends ? found + SpecimenWords.UNMENDED : found;
        String knowingly = still + SpecimenWords.KNEW;
        Consumer<Case> intend = one -> posts.intendToRevoke(one, Ground.FALSE_COMMITMENT, still);
        Consumer<Case> intendForFraud = one -> posts.intendToRevoke(one, Ground.FRAUD, knowingly);
        Supplier<Case> told = ItemSpecimens.after(unmended, intend);
        Supplier<Case> toldOfFraud = ItemSpecimens.after(unmended, intendForFraud);
        papers.put(Happenings.REVOCATION_INTENDED, telling.of(unmended, intend));
        papers.put(Happenings.REVOCATION_INTENDED_FOR_FRAUD, telling.of(unmended, intendForFraud));
        String kept = mends ? SpecimenWords.MENDED : SpecimenWords.TRUE;
        papers.put(Happenings.KEPT, telling.of(told, one -> posts.keep(one, kept)));
        papers.put(Happenings.REVOKED, telling.of(told, one -> posts.revoke(one, still)));
        papers.put(Happenings.REVOKED_FOR_FRAUD, telling.of(toldOfFraud, one -> posts.revoke(one, knowingly)));
        return papers;
    }
}
