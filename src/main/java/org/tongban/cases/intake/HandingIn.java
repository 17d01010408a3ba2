package org.tongban.cases.intake;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.files.Uploads;

/** Makes cases of drafts, each once, however often it is sent. */
@Component
class HandingIn {

    private final Drafts drafts;
    private final DraftMaterials draftMaterials;
    private final Intake intake;
    private final Submissions submissions;
    private final Uploads uploads;

    HandingIn(Drafts drafts, DraftMaterials draftMaterials, Intake intake, Submissions submissions, Uploads uploads) {
        this.drafts = drafts;
        this.draftMaterials = draftMaterials;
        this.intake = intake;
        this.submissions = submissions;
        this.uploads = uploads;
    }

    Receipt submit(
            String draftId,
            Map<String, ?> answers,
            @Nullable String idempotencyKey,
            Collection<String> promised,
            Actor by) {
        Draft draft = drafts.lock(draftId).orElseThrow(UnknownDraft::new);
        intake.requireOwn(draft, by);
        if (draft.caseNumber().isPresent()) {
            return again(draft, answers, idempotencyKey);
        }
        if (by.equals(Actor.APPLICANT)) {
            submissions.requireFew();
            uploads.requireRoomToBegin();
        }
        intake.requireTolerable(draft, promised);
        Receipt receipt = intake.receive(draft, draftMaterials.findByDraftIdOrderById(draftId), answers, promised, by);
        draft.becomes(receipt.caseNumber(), idempotencyKey);
        if (by.equals(Actor.APPLICANT)) {
            submissions.count();
        }
        return receipt;
    }

    private Receipt again(Draft draft, Map<String, ?> answers, @Nullable String key) {
        if (key == null || !draft.idempotencyKey().equals(Optional.of(key))) {
            draft.requireOpen();
        }
        String number = draft.caseNumber().orElseThrow();
        if (!intake.isAnswered(number, answers)) {
            throw new CaseProblem(
                    "submission-changed",
                    "申请已经提交，办件编号是%s。这次填写的内容与提交时不同，没有采用；受理前可以补交、更换材料，申请表要修改的，请联系窗口。".formatted(number));
        }
        return intake.receipt(number);
    }
}
