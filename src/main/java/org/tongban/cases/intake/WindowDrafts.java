package org.tongban.cases.intake;

import java.io.InputStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.cases.Channel;
import org.tongban.files.StoredFile;

/** What the window fills in for somebody; what applicants keep themselves is not the window's. */
@Service
@Transactional
public class WindowDrafts {

    private final Drafts drafts;
    private final DraftFiles files;

    WindowDrafts(Drafts drafts, DraftFiles files) {
        this.drafts = drafts;
        this.files = files;
    }

    /** @throws UnknownDraft if there is none */
    @Transactional(readOnly = true)
    public Draft get(String id) {
        return drafts.findById(id)
                .filter(draft -> draft.channel() == Channel.WINDOW)
                .orElseThrow(UnknownDraft::new);
    }

    /**
     * Puts a file to a draft, as {@link Applications#putMaterial} does to an applicant's.
     *
     * @throws UnknownDraft if the window has no such draft
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public StoredFile putMaterial(String draftId, String code, String fileName, InputStream content) {
        return files.put(draftId, Channel.WINDOW, code, fileName, content);
    }
}
