package org.tongban.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongban.calendar.ChineseDate;
import org.tongban.cases.Case;
import org.tongban.cases.CaseFact;
import org.tongban.cases.Ground;
import org.tongban.catalog.Commitment;
import org.tongban.catalog.PaperKind;
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
        Rectification rule = Objects.requireNonNull(rectification(subject));
        Map<String, Object> content = content(subject, fact.found());
        content.put("due", ChineseDate.of(fact.due()));
        issuer.issue(DocumentKind.RECTIFICATION, rule.document(), subject, content);
    }

    @EventListener
    void on(CaseFact.RevocationIntended fact) {
        Case subject = fact.subject();
        Map<String, Object> content = content(subject, fact.found());
        content.put("days", fact.workingDays());
        content.put("due", ChineseDate.of(fact.due()));
        issuer.issue(DocumentKind.REVOCATION_NOTICE, "拟撤销行政许可告知书", subject, content);
    }

    @EventListener
    void on(CaseFact.LicenceKept fact) {
        issuer.issue(DocumentKind.REVOCATION_KEPT, "不予撤销告知书", fact.subject(), content(fact.subject(), fact.reason()));
    }

    @EventListener
    void on(CaseFact.LicenceRevoked fact) {
        Case subject = fact.subject();
        Map<String, Object> content = content(subject, subject.reason().orElseThrow());
        content.put("statement", fact.statement());
        content.put("fraud", isFraud(subject));
        content.put("barred", subject.barredUntil().map(ChineseDate::of).orElse(null));
        Map<String, String> places = Map.of(
                "decided", String.valueOf(content.get("decided")),
                "licence", String.valueOf(content.get("licence")),
                "basis", basis(subject));
        issuer.issue(DocumentKind.REVOCATION, PaperKind.REVOCATION, subject, places, content);
    }

    /** By deceit it was got (第六十九条第二款), or what was not so was not put right where its law lets it be put right first. */
    private String basis(Case subject) {
        if (isFraud(subject)) {
            return "《中华人民共和国行政许可法》第六十九条第二款";
        }
        Rectification rule = rectification(subject);
        return (rule == null ? "" : rule.basis().cited() + "、") + "《中华人民共和国行政许可法》第六十九条第一款";
    }

    private static boolean isFraud(Case subject) {
        return subject.ground().filter(Ground.FRAUD::equals).isPresent();
    }

    private @Nullable Rectification rectification(Case subject) {
        Commitment commitment = entries.law(subject).commitment();
        return commitment == null ? null : commitment.rectification();
    }

    private Map<String, Object> content(Case subject, String reason) {
        ServiceItem item = entries.item(subject);
        Map<String, Object> content = new HashMap<>();
        content.put("item", item);
        content.put("reason", reason);
        content.put("rectification", rectification(subject));
        content.put("licence", licence(subject));
        content.put("decided", ChineseDate.of(subject.schedule().decidedAt().orElseThrow()));
        content.put("remedies", entries.remedies(subject, PaperKind.REVOCATION));
        return content;
    }

    private String licence(Case subject) {
        return documents
                .licenceNumber(subject.number())
                .map(number -> "（《%s》编号：%s）".formatted(entries.result(subject).name(), number))
                .orElseGet(() -> documents
                        .decisionNumber(subject.number())
                        .map("（文号：%s）"::formatted)
                        .orElse(""));
    }
}
