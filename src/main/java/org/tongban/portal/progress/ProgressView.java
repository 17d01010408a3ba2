package org.tongban.portal.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongban.cases.CaseState;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.Case;
import org.tongban.cases.supply.Awaited;
import org.tongban.cases.supply.Tolerance;
import org.tongban.document.ListedDocument;
import org.tongban.portal.page.AnswerGroup;
import org.tongban.portal.page.DueLine;

/**
 * A case as its applicant sees it.
 *
 * @param dueLines by when what is due
 * @param materials with their state
 * @param todo what the applicant has to do now; null for nothing
 * @param checked whether the window is looking at what was handed in, so that nothing is taken in meanwhile
 * @param replaceable the materials that may be handed in or replaced before the window has answered
 * @param terms on which the window may accept without what is missing now; null where it may not or nothing is
 * @param unsupplied what follows where the promise is not kept, as the end of a sentence
 * @param answers on the application form, identifiers masked
 * @param children the cases of a one-thing's items
 * @param papers what was issued, oldest first
 * @param milestones what has happened, oldest first
 */
record ProgressView(
        Case subject,
        List<DueLine> dueLines,
        List<CaseMaterial> materials,
        @Nullable Awaited todo,
        boolean checked,
        List<CaseMaterial> replaceable,
        Tolerance.@Nullable Terms terms,
        String unsupplied,
        List<AnswerGroup> answers,
        List<Case> children,
        List<ListedDocument> papers,
        List<Milestone> milestones) {

    /** Returns whether the applicant can still promise to hand in after acceptance what is missing. */
    public boolean mayPromise() {
        return terms != null && missing().stream().anyMatch(material -> !material.promised());
    }

    public List<CaseMaterial> missing() {
        return materials.stream().filter(CaseMaterial::isOpen).toList();
    }

    public boolean mayWithdraw() {
        return subject.bundleNumber().isEmpty() && subject.state().isBeforeDecision();
    }

    /** Returns how far the case is: 1 received, 2 accepted, 3 decided, 4 issued, 5 closed; 0 when it ended otherwise. */
    public int step() {
        return switch (subject.state()) {
            case RECEIVED, IN_CORRECTION -> 1;
            case ACCEPTED, IN_REVIEW -> 2;
            case DECIDED -> 3;
            case ISSUED -> 4;
            case CLOSED -> 5;
            default -> 0;
        };
    }

    public boolean endedOtherwise() {
        return subject.state().isEnding() && subject.state() != CaseState.CLOSED;
    }
}
