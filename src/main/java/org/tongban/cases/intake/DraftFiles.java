package org.tongban.cases.intake;

import java.io.InputStream;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.Channel;
import org.tongban.files.StoredFile;
import org.tongban.files.Uploads;

/** Puts files to drafts, one after the other. The file is looked at outside any transaction. */
@Component
class DraftFiles {

    private final Drafts drafts;
    private final DraftMaterials draftMaterials;
    private final Uploads uploads;
    private final Intake intake;
    private final Listed listed;
    private final DraftLimits limits;
    private final Clock clock;
    private final TransactionTemplate transaction;

    DraftFiles(
            Drafts drafts,
            DraftMaterials draftMaterials,
            Uploads uploads,
            Intake intake,
            Listed listed,
            DraftLimits limits,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.drafts = drafts;
        this.draftMaterials = draftMaterials;
        this.uploads = uploads;
        this.intake = intake;
        this.listed = listed;
        this.limits = limits;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    void requireRoomToBegin() {
        uploads.requireRoomToBegin();
    }

    StoredFile put(String draftId, Channel channel, String code, String fileName, InputStream content) {
        transaction.executeWithoutResult(before -> requireAwaited(draftId, channel, code));
        StoredFile file =
                channel == Channel.WINDOW ? uploads.take(fileName, content) : uploads.takeToBegin(fileName, content);
        transaction.executeWithoutResult(after -> {
            requireAwaited(draftId, channel, code);
            hold(draftId);
            limits.requireRoom(draftMaterials.bytesBeside(draftId, code) + file.size());
            draftMaterials
                    .findByDraftIdAndCode(draftId, code)
                    .ifPresentOrElse(
                            material -> material.replace(file),
                            () -> draftMaterials.save(new DraftMaterial(draftId, code, file)));
        });
        return file;
    }

    private void requireAwaited(String draftId, Channel channel, String code) {
        Draft draft = drafts.findById(draftId).orElseThrow(UnknownDraft::new);
        draft.requireOf(channel);
        draft.requireOpen();
        limits.requireFew(draft.uploads());
        listed.require(draft, code);
    }

    /** One file after the other, and none once somebody has submitted meanwhile. */
    private void hold(String draftId) {
        if (drafts.countUpload(draftId, limits.uploads(), clock.instant()) == 0) {
            throw new CaseProblem("draft-submitted", "申请刚刚已经提交，这个文件没有收下。请在办件进度页补交。");
        }
    }
}
