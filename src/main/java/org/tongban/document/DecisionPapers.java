package org.tongban.document;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongban.calendar.ChineseDate;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.Ground;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseFact;
import org.tongban.catalog.entry.law.Commitment;
import org.tongban.catalog.entry.procedure.PaperKind;
import org.tongban.catalog.entry.procedure.Procedure;
import org.tongban.document.content.DocumentKind;
import org.tongban.document.content.Entries;
import org.tongban.document.content.Printed;
import org.tongban.document.content.Remedies;
import org.tongban.document.content.Validity;

/** Decisions on an item, each in the verb of its law: approval, rejection with reasons and remedies. */
@Component
class DecisionPapers {

    private final Issuer issuer;
    private final Entries entries;
    private final Remedies remedies;
    private final Printed printed;
    private final Validity validity;

    DecisionPapers(Issuer issuer, Entries entries, Remedies remedies, Printed printed, Validity validity) {
        this.issuer = issuer;
        this.entries = entries;
        this.remedies = remedies;
        this.printed = printed;
        this.validity = validity;
    }

    /** Where no paper follows, the decision itself is the result and says how long it is valid. */
    @EventListener
    void on(CaseFact.Approved fact) {
        Case subject = fact.subject();
        Procedure procedure = entries.procedure(subject);
        Map<String, Object> content = new HashMap<>();
        content.put("printed", printed.lines(subject));
        content.put("validity", procedure.licence() ? null : validity.of(subject));
        content.put("letter", letter(subject));
        content.put("rule", subject.instantRule().orElse(null));
        content.put("publicity", procedure.publicity());
        content.put("remedies", remedies.contestable(subject, PaperKind.APPROVAL));
        issuer.issue(DocumentKind.APPROVAL, PaperKind.APPROVAL, subject, places(subject), content);
    }

    @EventListener(condition = "!#root.args[0].subject().isBundle()")
    void on(CaseFact.Rejected fact) {
        Case subject = fact.subject();
        issuer.issue(DocumentKind.REJECTION, PaperKind.REJECTION, subject, places(subject), reasons(subject));
    }

    /** Returns what the letter is called on which it is decided; null where it is not on one. */
    private @Nullable String letter(Case subject) {
        return subject.acceptKind()
                .filter(AcceptKind.COMMITTED::equals)
                .map(kind -> entries.item(subject).commitment())
                .map(Commitment::letter)
                .orElse(null);
    }

    private static Map<String, String> places(Case subject) {
        return Map.of(
                "received", ChineseDate.of(subject.schedule().receivedAt()),
                "accepted", subject.schedule().acceptedOn().map(ChineseDate::of).orElse(""));
    }

    private Map<String, Object> reasons(Case subject) {
        Map<String, Object> content = new HashMap<>();
        content.put(
                "falseMaterials",
                subject.ground().filter(Ground.FALSE_MATERIALS::equals).isPresent());
        content.put("barred", subject.barredUntil().map(ChineseDate::of).orElse(null));
        content.put("again", entries.applied(subject));
        content.put("reason", subject.reason().orElse(""));
        content.put("remedies", remedies.of(subject, PaperKind.REJECTION));
        return content;
    }
}
