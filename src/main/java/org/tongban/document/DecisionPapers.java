package org.tongban.document;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.Case;
import org.tongban.cases.CaseFact;
import org.tongban.catalog.PaperKind;
import org.tongban.catalog.Procedure;
import org.tongban.catalog.ServiceItem;

/** Decisions on an item, each in the verb of its law: approval, rejection with reasons and remedies, revocation. */
@Component
class DecisionPapers {

    private final Issuer issuer;
    private final Entries entries;
    private final Printed printed;
    private final Validity validity;
    private final Documents documents;

    DecisionPapers(Issuer issuer, Entries entries, Printed printed, Validity validity, Documents documents) {
        this.issuer = issuer;
        this.entries = entries;
        this.printed = printed;
        this.validity = validity;
        this.documents = documents;
    }

    /** Where no paper follows, the decision itself is the result and says how long it is valid. */
    @EventListener
    void on(CaseFact.Approved fact) {
        Case subject = fact.subject();
        Procedure procedure = entries.procedure(subject);
        Map<String, Object> content = new HashMap<>();
        content.put("printed", printed.lines(subject));
        content.put("validity", procedure.licence() ? null : validity.of(subject));
        content.put(
                "committed",
                subject.acceptKind().filter(AcceptKind.COMMITTED::equals).isPresent());
        content.put("rule", subject.instantRule().orElse(null));
        content.put("publicity", procedure.publicity());
        issuer.issue(DocumentKind.APPROVAL, PaperKind.APPROVAL, subject, places(subject), content);
    }

    @EventListener(condition = "!#root.args[0].subject().isBundle()")
    void on(CaseFact.Rejected fact) {
        Case subject = fact.subject();
        issuer.issue(DocumentKind.REJECTION, PaperKind.REJECTION, subject, places(subject), reasons(subject));
    }

    @EventListener
    void on(CaseFact.LicenceRevoked fact) {
        Case subject = fact.subject();
        ServiceItem item = entries.item(subject);
        String licence = documents
                .licenceNumber(subject.number())
                .map(number -> "（《%s》编号：%s）".formatted(entries.result(subject).name(), number))
                .orElse("");
        Map<String, Object> content = reasons(subject);
        content.put("commitment", item.commitment());
        String decided = ChineseDate.of(subject.schedule().decidedAt().orElseThrow());
        Map<String, String> places = Map.of("decided", decided, "licence", licence);
        issuer.issue(DocumentKind.REVOCATION, PaperKind.REVOCATION, subject, places, content);
    }

    private static Map<String, String> places(Case subject) {
        return Map.of(
                "received", ChineseDate.of(subject.schedule().receivedAt()),
                "accepted", subject.schedule().acceptedOn().map(ChineseDate::of).orElse(""));
    }

    private Map<String, Object> reasons(Case subject) {
        Map<String, Object> content = new HashMap<>();
        content.put("reason", subject.reason().orElse(""));
        content.put("remedies", entries.remedies(subject));
        return content;
    }
}
