package org.tongban.cases.intake;

import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.Channel;
import org.tongban.files.StoredFile;

/** Takes applications in: a draft collects materials and becomes a case when it is submitted. */
@Service
@Transactional
public class Applications {

    private final Drafts drafts;
    private final DraftMaterials draftMaterials;
    private final Beginnings beginnings;
    private final DraftFiles files;
    private final HandingIn handingIn;
    private final Clock clock;

    Applications(
            Drafts drafts,
            DraftMaterials draftMaterials,
            Beginnings beginnings,
            DraftFiles files,
            HandingIn handingIn,
            Clock clock) {
        this.drafts = drafts;
        this.draftMaterials = draftMaterials;
        this.beginnings = beginnings;
        this.files = files;
        this.handingIn = handingIn;
        this.clock = clock;
    }

    /**
     * Opens a draft for an item or a one-thing.
     *
     * @param offering its key
     * @param region GB/T 2260 code, null for the hall's own
     * @throws org.tongban.catalog.version.UnknownOffering if the catalogue has no such item or one-thing
     * @throws org.tongban.catalog.version.OfferingClosed if it cannot be applied for today
     * @throws CaseProblem if nobody in the region would see the application
     */
    public Draft open(String offering, @Nullable String region, Channel channel) {
        beginnings.requireRoom(channel);
        return beginnings.begin(UUID.randomUUID().toString(), offering, region, channel);
    }

    /**
     * Asks before anything is typed whether the hall's own region takes applications for an item or a one-thing.
     *
     * @throws CaseProblem if nobody there would see one; and as {@link #open}
     */
    @Transactional(readOnly = true)
    public void requireServed(String offering) {
        beginnings.requireServed(offering);
    }

    /**
     * Keeps what was typed, in place of what was kept before. The first time opens the draft, under an id that its page was
     * given, so that a page can be sent whatever has become of session and server meanwhile.
     *
     * @param id from {@link Draft#newId()}
     * @param offering key of an item or one-thing of the hall's own region; of no account once the draft is there
     * @param typed texts by field key, as sent
     * @throws UnknownDraft if the id is not one that can have been given out, or the draft is the window's and this is not
     * @throws CaseProblem if it has been submitted, or the text is longer than any form allows; and as {@link #open}
     */
    public Draft save(String id, String offering, Channel channel, Map<String, List<String>> typed) {
        TypedJson.requireShort(typed);
        beginnings.requireRoom(channel);
        Draft draft = drafts.lock(id).orElseGet(() -> beginnings.begin(id, offering, null, channel));
        draft.requireOf(channel);
        draft.keep(typed, clock.instant());
        return draft;
    }

    /**
     * @return an applicant's own draft; what the window fills in for somebody opens to the window only
     * @throws UnknownDraft if there is none
     */
    @Transactional(readOnly = true)
    public Draft draft(String id) {
        return find(id).orElseThrow(UnknownDraft::new);
    }

    /** @return an applicant's own draft, if there is one with this id; as {@link #draft} */
    @Transactional(readOnly = true)
    public Optional<Draft> find(String id) {
        return drafts.findById(id).filter(draft -> draft.channel() != Channel.WINDOW);
    }

    /** @return the files put to the draft so far; of a draft that was opened by one of the above */
    @Transactional(readOnly = true)
    public List<DraftMaterial> materials(String draftId) {
        return draftMaterials.findByDraftIdOrderById(draftId);
    }

    /**
     * Puts a file for one material, in place of an earlier one. The file is looked at outside any transaction, so that
     * slow files keep no connection from others.
     *
     * @throws UnknownDraft if the applicant has no such draft
     * @throws CaseProblem if no item of this draft lists such a material, the file cannot be taken (with the reason), or the
     *     draft has had too many files or bytes
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public StoredFile putMaterial(String draftId, String code, String fileName, InputStream content) {
        return files.put(draftId, Channel.WEB, code, fileName, content);
    }

    /** Submits the applicant's own draft as below, without any promise. */
    public Receipt submit(String draftId, Map<String, ?> answers, @Nullable String idempotencyKey) {
        return submit(draftId, answers, idempotencyKey, Set.of(), Actor.APPLICANT);
    }

    /**
     * Submits the draft. Repeating it with the same key and the same answers gives the same receipt.
     *
     * @param answers the form's fields; text, numbers and booleans
     * @param idempotencyKey the caller's own key for this submission, or null
     * @param promised codes of missing materials that the applicant promises in writing to hand in after acceptance, so that
     *     the window can accept without them (容缺受理); what is handed in already needs no promise
     * @param by the applicant, or the clerk who takes the application in
     * @throws InvalidApplication if the answers do not fit the form
     * @throws CaseProblem if it was submitted before, with another key or other answers; if no item of the draft lists one of
     *     the promised as one that may come later; if it is the window's and no clerk takes it in, or the other way round
     */
    public Receipt submit(
            String draftId,
            Map<String, ?> answers,
            @Nullable String idempotencyKey,
            Collection<String> promised,
            Actor by) {
        TypedJson.requireShort(answers);
        return handingIn.submit(draftId, answers, idempotencyKey, promised, by);
    }
}
