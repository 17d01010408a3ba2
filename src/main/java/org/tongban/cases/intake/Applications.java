package org.tongban.cases.intake;

import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.Channel;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.HallRegion;
import org.tongban.files.StoredFile;

/** Takes applications in: a draft collects materials and becomes a case when it is submitted. */
@Service
@Transactional
public class Applications {

    /** What a page or a channel can have been given. */
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{20,40}");

    private final Drafts drafts;
    private final DraftMaterials draftMaterials;
    private final Catalog catalog;
    private final Intake intake;
    private final DraftFiles files;
    private final HandingIn handingIn;
    private final HallRegion hall;
    private final Clock clock;

    Applications(
            Drafts drafts,
            DraftMaterials draftMaterials,
            Catalog catalog,
            Intake intake,
            DraftFiles files,
            HandingIn handingIn,
            HallRegion hall,
            Clock clock) {
        this.drafts = drafts;
        this.draftMaterials = draftMaterials;
        this.catalog = catalog;
        this.intake = intake;
        this.files = files;
        this.handingIn = handingIn;
        this.hall = hall;
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
        requireRoom(channel);
        return begin(UUID.randomUUID().toString(), offering, region == null ? hall.region() : region, channel);
    }

    /**
     * Asks before anything is typed whether the hall's own region takes applications for an item or a one-thing.
     *
     * @throws CaseProblem if nobody there would see one
     * @throws org.tongban.catalog.version.UnknownOffering if the catalogue has no such item or one-thing
     * @throws org.tongban.catalog.version.OfferingClosed if it cannot be applied for today
     */
    @Transactional(readOnly = true)
    public void requireServed(String offering) {
        catalog.in(hall.region()).offering(offering);
        intake.requireServed(offering, hall.region());
    }

    /**
     * Keeps what was typed, in place of what was kept before. The first time opens the draft, under an id that its page was
     * given, so that a page can be sent whatever has become of session and server meanwhile.
     *
     * @param id from {@link Draft#newId()}
     * @param offering key of an item or one-thing of the hall's own region; of no account once the draft is there
     * @param typed texts by field key, as sent
     * @throws UnknownDraft if the id is not one that can have been given out, or the draft is the window's and this is not
     * @throws CaseProblem if it has been submitted, the text is longer than any form allows, or nobody would see it
     * @throws org.tongban.catalog.version.UnknownOffering if the catalogue has no such item or one-thing
     * @throws org.tongban.catalog.version.OfferingClosed if it cannot be applied for today
     */
    public Draft save(String id, String offering, Channel channel, Map<String, List<String>> typed) {
        TypedJson.requireShort(typed);
        requireRoom(channel);
        Draft draft = drafts.lock(id).orElseGet(() -> begin(id, offering, hall.region(), channel));
        draft.requireOf(channel);
        draft.keep(typed, clock.instant());
        return draft;
    }

    /** What little room there is left is kept for cases and the window. */
    private void requireRoom(Channel channel) {
        if (channel != Channel.WINDOW) {
            files.requireRoomToBegin();
        }
    }

    private Draft begin(String id, String offering, String region, Channel channel) {
        if (!ID.matcher(id).matches()) {
            throw new UnknownDraft();
        }
        catalog.in(region).offering(offering);
        intake.requireServed(offering, region);
        return drafts.save(new Draft(id, offering, region, channel, clock.instant()));
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

    /**
     * @return a draft of the window; what applicants keep themselves is not the window's
     * @throws UnknownDraft if there is none
     */
    @Transactional(readOnly = true)
    public Draft ofWindow(String id) {
        return drafts.findById(id)
                .filter(draft -> draft.channel() == Channel.WINDOW)
                .orElseThrow(UnknownDraft::new);
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

    /**
     * Puts a file to a draft of the window, as {@link #putMaterial} does to an applicant's.
     *
     * @throws UnknownDraft if the window has no such draft
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public StoredFile putAtWindow(String draftId, String code, String fileName, InputStream content) {
        return files.put(draftId, Channel.WINDOW, code, fileName, content);
    }

    /**
     * Submits the draft. Repeating it with the same key and the same answers gives the same receipt.
     *
     * @param answers the form's fields; text, numbers and booleans
     * @param idempotencyKey the caller's own key for this submission, or null
     * @throws InvalidApplication if the answers do not fit the form
     * @throws CaseProblem if it was submitted before, with another key or other answers
     */
    public Receipt submit(String draftId, Map<String, ?> answers, @Nullable String idempotencyKey) {
        return submit(draftId, answers, idempotencyKey, Set.of());
    }

    /**
     * Submits the draft with the applicant's written promise to hand missing materials in after acceptance, so that the window
     * can accept without them (容缺受理). What is handed in already needs no promise.
     *
     * @param promised codes of the materials
     * @throws CaseProblem also if no item of the draft lists one of them as one that may come later
     */
    public Receipt submit(
            String draftId, Map<String, ?> answers, @Nullable String idempotencyKey, Collection<String> promised) {
        return submit(draftId, answers, idempotencyKey, promised, Actor.APPLICANT);
    }

    /**
     * Submits the draft as above.
     *
     * @param by the applicant, or the clerk who takes the application in
     * @throws CaseProblem also if it is a draft of the window and no clerk takes it in, or the other way round
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
