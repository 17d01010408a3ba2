package org.tongban.document;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongban.cases.Case;
import org.tongban.cases.CaseFact;
import org.tongban.cases.Ground;

/** Papers from the application to the answer to it: receipt, one-time notice, refusal (行政许可法 第三十二条). */
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
                subject,
                Map.of(
                        "received", ChineseDate.of(subject.schedule().receivedAt()),
                        "channel", subject.channel().label(),
                        "queryCode", subject.queryCode(),
                        "items", entries.items(subject),
                        "materials", MaterialLine.of(subject, fact.materials(), entries)));
    }

    @EventListener
    void on(CaseFact.CorrectionsAsked fact) {
        Case subject = fact.subject();
        issuer.issue(
                DocumentKind.CORRECTION,
                subject,
                Map.of(
                        "received", ChineseDate.of(subject.schedule().receivedAt()),
                        "due", ChineseDate.of(subject.schedule().correctionDue().orElseThrow()),
                        "materials", MaterialLine.of(subject, fact.materials(), entries)));
    }

    @EventListener
    void on(CaseFact.Refused fact) {
        Case subject = fact.subject();
        Map<String, Object> content = new HashMap<>();
        content.put("received", ChineseDate.of(subject.schedule().receivedAt()));
        content.put("reason", subject.reason().orElseThrow());
        content.put("article", article(subject));
        content.put("barred", subject.barredUntil().map(ChineseDate::of).orElse(null));
        content.put("faults", MaterialLine.of(subject, fact.materials(), entries));
        content.put("properOrgan", subject.properOrgan().orElse(null));
        content.put("remedies", entries.remedies(subject));
        issuer.issue(DocumentKind.REFUSAL, subject, content);
    }

    /** @return of 行政许可法; empty where another law has what is incomplete refused on the spot */
    private static String article(Case subject) {
        return switch (subject.ground().orElse(Ground.NOT_ACCEPTABLE)) {
            case FALSE_MATERIALS -> "第七十八条";
            case INCOMPLETE -> "";
            default -> "第三十二条";
        };
    }
}
