package org.tongban.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongban.calendar.ChineseDate;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseFact;
import org.tongban.catalog.entry.law.Rectification;
import org.tongban.catalog.entry.procedure.PaperKind;
import org.tongban.document.content.DocumentKind;

/** What whoever has a licence is told when the commitment it was granted on was found false (行政许可法 第七条、第六十九条). */
@Component
class RevocationPapers {

    private final Issuer issuer;
    private final Revoked revoked;

    RevocationPapers(Issuer issuer, Revoked revoked) {
        this.issuer = issuer;
        this.revoked = revoked;
    }

    @EventListener
    void on(CaseFact.RectificationOrdered fact) {
        Case subject = fact.subject();
        Rectification rule = Objects.requireNonNull(revoked.rectification(subject));
        Map<String, Object> content = content(subject, PaperKind.REVOCATION, fact.found());
        content.put("rectification", rule);
        content.put("due", ChineseDate.of(fact.due()));
        issuer.issue(DocumentKind.RECTIFICATION, rule.document(), subject, content);
    }

    /** Facts, provision and what follows, so that whoever has it can speak to all of them. */
    @EventListener
    void on(CaseFact.RevocationIntended fact) {
        Case subject = fact.subject();
        Map<String, Object> content = content(subject, PaperKind.REVOCATION_NOTICE, fact.found());
        content.put("bars", revoked.bars(subject));
        content.put("days", fact.workingDays());
        content.put("due", ChineseDate.of(fact.due()));
        issue(DocumentKind.REVOCATION_NOTICE, PaperKind.REVOCATION_NOTICE, subject, content);
    }

    @EventListener
    void on(CaseFact.LicenceKept fact) {
        Case subject = fact.subject();
        Map<String, Object> content = content(subject, PaperKind.REVOCATION, fact.reason());
        issuer.issue(DocumentKind.REVOCATION_KEPT, "不予撤销告知书", subject, content);
    }

    @EventListener
    void on(CaseFact.LicenceRevoked fact) {
        Case subject = fact.subject();
        Map<String, Object> content =
                content(subject, PaperKind.REVOCATION, subject.reason().orElseThrow());
        content.put("statement", fact.statement());
        content.put("barred", subject.barredUntil().map(ChineseDate::of).orElse(null));
        issue(DocumentKind.REVOCATION, PaperKind.REVOCATION, subject, content);
    }

    private void issue(DocumentKind kind, PaperKind paper, Case subject, Map<String, Object> content) {
        Map<String, String> places = new HashMap<>(revoked.places(subject));
        places.put("basis", revoked.basis(subject, paper));
        issuer.issue(kind, paper, subject, places, content);
    }

    private Map<String, Object> content(Case subject, PaperKind paper, String reason) {
        Map<String, Object> content = new HashMap<>(revoked.places(subject));
        content.put("reason", reason);
        content.put("again", revoked.again(subject));
        content.put("penalty", revoked.penalty(subject));
        content.put("after", revoked.after(subject));
        content.put("hearing", revoked.hearing(subject));
        content.put("remedies", revoked.remedies(subject));
        return content;
    }
}
