package org.tongban.document;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongban.cases.Case;
import org.tongban.cases.CaseFact;
import org.tongban.catalog.Incomplete;
import org.tongban.catalog.PaperKind;

/** Papers from the application to the answer to it: receipt, one-time notice, refusal. */
@Component
class ReceptionPapers {

    private final Issuer issuer;
    private final Entries entries;

    ReceptionPapers(Issuer issuer, Entries entries) {
        this.issuer = issuer;
        this.entries = entries;
    }

    @EventListener
    void on(CaseFact.Received fact) {
        Case subject = fact.subject();
        issuer.issue(
                DocumentKind.RECEIPT,
                PaperKind.RECEIPT,
                subject,
                Map.of(
                        "received",
                        received(subject),
                        "channel",
                        subject.channel().label()),
                Map.of(
                        "queryCode", subject.queryCode(),
                        "items", entries.items(subject),
                        "materials", MaterialLine.of(subject, fact.materials(), entries)));
    }

    @EventListener
    void on(CaseFact.CorrectionsAsked fact) {
        Case subject = fact.subject();
        String due = ChineseDate.of(subject.schedule().correctionDue().orElseThrow());
        issuer.issue(
                DocumentKind.CORRECTION,
                PaperKind.CORRECTION,
                subject,
                Map.of("received", received(subject), "due", due),
                Map.of("materials", MaterialLine.of(subject, fact.materials(), entries)));
    }

    @EventListener
    void on(CaseFact.Refused fact) {
        Case subject = fact.subject();
        Map<String, Object> content = new HashMap<>();
        content.put("reason", subject.reason().orElseThrow());
        content.put("properOrgan", subject.properOrgan().orElse(null));
        content.put("remedies", entries.remedies(subject));
        issuer.issue(DocumentKind.REFUSAL, refusal(subject), subject, Map.of("received", received(subject)), content);
    }

    /** 行政许可法 第三十二条第一款 tells it by its reason: another organ's, not complete, or nothing to apply for. */
    private PaperKind refusal(Case subject) {
        boolean askedBefore = subject.schedule().correctionDue().isPresent();
        boolean onTheSpot = entries.procedure(subject).incomplete() == Incomplete.REFUSED;
        if (subject.properOrgan().isPresent()) {
            return PaperKind.REFUSAL;
        }
        return askedBefore || onTheSpot ? PaperKind.INCOMPLETE : PaperKind.NOT_NEEDED;
    }

    private static String received(Case subject) {
        return ChineseDate.of(subject.schedule().receivedAt());
    }
}
