package org.tongban.document;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongban.cases.Case;
import org.tongban.cases.CaseFact;
import org.tongban.cases.CaseState;

/** Papers of a case that ends without a decision. */
@Component
class EndingPapers {

    private final Issuer issuer;
    private final Entries entries;

    EndingPapers(Issuer issuer, Entries entries) {
        this.issuer = issuer;
        this.entries = entries;
    }

    @EventListener
    void on(CaseFact.Lapsed fact) {
        end(fact.subject());
    }

    /** A one-thing is not itself decided; when what it rests on is rejected, the rest of it ends. */
    @EventListener(condition = "#root.args[0].subject().isBundle()")
    void on(CaseFact.Rejected fact) {
        end(fact.subject());
    }

    /** No law says how to contest it, so none is named: the applicant is told whom to ask, and what stays as it is. */
    @EventListener
    void on(CaseFact.Terminated fact) {
        Case subject = fact.subject();
        Map<String, Object> content = new HashMap<>();
        content.put("received", ChineseDate.of(subject.schedule().receivedAt()));
        content.put("reason", subject.reason().orElseThrow());
        content.put("decided", subject.state() != CaseState.LAPSED);
        content.put("standing", fact.standing().stream().map(Case::offeringName).toList());
        content.put("contact", entries.contact(subject));
        issuer.issue(DocumentKind.LAPSE, subject, content);
    }

    @EventListener
    void on(CaseFact.Withdrawn fact) {
        Case subject = fact.subject();
        issuer.issue(
                DocumentKind.WITHDRAWAL,
                subject,
                Map.of(
                        "received", ChineseDate.of(subject.schedule().receivedAt()),
                        "reason", fact.reason(),
                        "partly", subject.state() != CaseState.WITHDRAWN));
    }

    private void end(Case subject) {
        issuer.issue(DocumentKind.LAPSE, subject, content(subject));
    }

    private Map<String, ?> content(Case subject) {
        return Map.of(
                "received", ChineseDate.of(subject.schedule().receivedAt()),
                "reason", subject.reason().orElse(""),
                "remedies", entries.remedies(subject));
    }
}
