package org.tongban.document;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.Case;
import org.tongban.cases.CaseFact;
import org.tongban.cases.Ground;
import org.tongban.catalog.ServiceItem;

/** Decisions on an item: approval, rejection with reasons and remedies (行政许可法 第三十八条). */
@Component
class DecisionPapers {

    private final Issuer issuer;
    private final Entries entries;
    private final Printed printed;

    DecisionPapers(Issuer issuer, Entries entries, Printed printed) {
        this.issuer = issuer;
        this.entries = entries;
        this.printed = printed;
    }

    @EventListener
    void on(CaseFact.Approved fact) {
        Case subject = fact.subject();
        Map<String, Object> content = content(subject);
        content.put("printed", printed.lines(subject));
        content.put(
                "committed",
                subject.acceptKind().filter(AcceptKind.COMMITTED::equals).isPresent());
        content.put("rule", subject.instantRule().orElse(null));
        issuer.issue(DocumentKind.APPROVAL, words(subject).approvalTitle(), subject, content);
    }

    @EventListener(condition = "!#root.args[0].subject().isBundle()")
    void on(CaseFact.Rejected fact) {
        Case subject = fact.subject();
        issuer.issue(DocumentKind.REJECTION, words(subject).rejectionTitle(), subject, content(subject));
    }

    private Map<String, Object> content(Case subject) {
        ServiceItem item = entries.item(subject);
        Map<String, Object> content = new HashMap<>();
        content.put("item", item);
        content.put("words", words(subject));
        content.put(
                "accepted", subject.schedule().acceptedOn().map(ChineseDate::of).orElse(null));
        content.put(
                "falseMaterials",
                subject.ground().filter(Ground.FALSE_MATERIALS::equals).isPresent());
        content.put("barred", subject.barredUntil().map(ChineseDate::of).orElse(null));
        content.put("reason", subject.reason().orElse(""));
        content.put("remedies", item.remedies());
        return content;
    }

    private DecisionWords words(Case subject) {
        return DecisionWords.of(entries.item(subject));
    }
}
