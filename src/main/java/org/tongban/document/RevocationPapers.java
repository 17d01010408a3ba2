package org.tongban.document;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongban.cases.Case;
import org.tongban.cases.CaseFact;
import org.tongban.cases.Ground;
import org.tongban.cases.Opinion;
import org.tongban.catalog.Rectification;
import org.tongban.catalog.ServiceItem;

/** What whoever has a licence is told when the commitment it was granted on was found false (行政许可法 第七条、第六十九条). */
@Component
class RevocationPapers {

    private final Issuer issuer;
    private final Entries entries;
    private final Documents documents;

    RevocationPapers(Issuer issuer, Entries entries, Documents documents) {
        this.issuer = issuer;
        this.entries = entries;
        this.documents = documents;
    }

    @EventListener
    void on(CaseFact.RectificationOrdered fact) {
        Case subject = fact.subject();
        Rectification rule = entries.item(subject).commitment().rectification();
        Map<String, Object> content = content(subject, fact.found());
        content.put("days", fact.workingDays());
        content.put("due", ChineseDate.of(fact.due()));
        issuer.issue(DocumentKind.RECTIFICATION, rule.document(), subject, content);
    }

    @EventListener
    void on(CaseFact.RevocationIntended fact) {
        Case subject = fact.subject();
        Map<String, Object> content = content(subject, fact.found());
        content.put("days", fact.workingDays());
        content.put("due", ChineseDate.of(fact.due()));
        issuer.issue(DocumentKind.REVOCATION_NOTICE, subject, content);
    }

    @EventListener
    void on(CaseFact.LicenceKept fact) {
        issuer.issue(DocumentKind.REVOCATION_KEPT, fact.subject(), content(fact.subject(), fact.reason()));
    }

    @EventListener
    void on(CaseFact.LicenceRevoked fact) {
        Case subject = fact.subject();
        Map<String, Object> content = content(subject, subject.reason().orElseThrow());
        content.put("statement", fact.statement().map(Opinion::conclusion).orElse(null));
        content.put("barred", subject.barredUntil().map(ChineseDate::of).orElse(null));
        content.put("fraud", subject.ground().filter(Ground.FRAUD::equals).isPresent());
        issuer.issue(
                DocumentKind.REVOCATION, DecisionWords.of(entries.item(subject)).revocationTitle(), subject, content);
    }

    private Map<String, Object> content(Case subject, String reason) {
        ServiceItem item = entries.item(subject);
        Map<String, Object> content = new HashMap<>();
        content.put("item", item);
        content.put("reason", reason);
        content.put(
                "rectification",
                item.commitment() == null ? null : item.commitment().rectification());
        content.put("licence", documents.licenceNumber(subject.number()).orElse(null));
        content.put("decided", ChineseDate.of(subject.schedule().decidedAt().orElseThrow()));
        content.put("remedies", item.remedies());
        return content;
    }
}
