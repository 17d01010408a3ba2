package org.tongban.cases;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.HallRegion;

/** Takes applications in: a draft collects materials and becomes a case when it is submitted. */
@Service
@Transactional
public class Applications {

    private final Drafts drafts;
    private final DraftMaterials draftMaterials;
    private final Catalog catalog;
    private final Uploads uploads;
    private final Intake intake;
    private final Clock clock;
    private final HallRegion hall;

    Applications(
            Drafts drafts,
            DraftMaterials draftMaterials,
            Catalog catalog,
            Uploads uploads,
            Intake intake,
            Clock clock,
            HallRegion hall) {
        this.drafts = drafts;
        this.draftMaterials = draftMaterials;
        this.catalog = catalog;
        this.uploads = uploads;
        this.intake = intake;
        this.clock = clock;
        this.hall = hall;
    }

    /**
     * Opens a draft for an item or a one-thing.
     *
     * @param offering its key
     * @param region GB/T 2260 code, null for the hall's own
     * @throws org.tongban.catalog.UnknownOffering if the catalogue has no such item or one-thing
     * @throws org.tongban.catalog.OfferingClosed if it cannot be applied for today
     */
    public Draft open(String offering, @Nullable String region, Channel channel) {
        String where = region == null ? hall.region() : region;
        catalog.in(where).offering(offering);
        return drafts.save(new Draft(UUID.randomUUID().toString(), offering, where, channel, clock.instant()));
    }

    /**
     * @throws UnknownDraft if there is none
     */
    @Transactional(readOnly = true)
    public Draft draft(String id) {
        return drafts.findById(id).orElseThrow(UnknownDraft::new);
    }

    /** @return the files put to the draft so far */
    @Transactional(readOnly = true)
    public List<DraftMaterial> materials(String draftId) {
        return draftMaterials.findByDraftIdOrderById(draftId);
    }

    /**
     * Puts a file for one material, in place of an earlier one.
     *
     * @throws CaseProblem if no item of this draft lists such a material, or the file is empty, too large or of another type
     */
    public StoredFile putMaterial(String draftId, String code, String fileName, InputStream content) {
        Draft draft = draft(draftId);
        draft.caseNumber().ifPresent(number -> {
            throw new CaseProblem("draft-submitted", "申请已经提交，办件编号是%s。".formatted(number));
        });
        intake.requireListed(draft, code);
        StoredFile file = uploads.take(fileName, content);
        Optional<DraftMaterial> before = draftMaterials.findByDraftIdAndCode(draftId, code);
        before.ifPresentOrElse(
                material -> material.replace(file), () -> draftMaterials.save(new DraftMaterial(draftId, code, file)));
        return file;
    }

    /**
     * Submits the draft. Repeating it with the same key gives the same receipt.
     *
     * @param answers the form's fields; text, numbers and booleans
     * @param idempotencyKey the caller's own key for this submission, or null
     * @throws InvalidApplication if the answers do not fit the form
     */
    public Receipt submit(String draftId, Map<String, ?> answers, @Nullable String idempotencyKey) {
        Draft draft = draft(draftId);
        if (draft.caseNumber().isPresent()) {
            return again(draft, idempotencyKey);
        }
        Receipt receipt = intake.receive(draft, materials(draftId), answers);
        draft.becomes(receipt.caseNumber(), idempotencyKey);
        return receipt;
    }

    private Receipt again(Draft draft, @Nullable String key) {
        if (key == null || !draft.idempotencyKey().equals(Optional.of(key))) {
            throw new CaseProblem(
                    "draft-submitted",
                    "申请已经提交，办件编号是%s。".formatted(draft.caseNumber().orElseThrow()));
        }
        return intake.receipt(draft.caseNumber().orElseThrow());
    }
}
