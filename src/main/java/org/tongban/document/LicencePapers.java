package org.tongban.document;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.Case;
import org.tongban.cases.CaseFact;
import org.tongban.cases.CaseRegister;
import org.tongban.catalog.Result;
import org.tongban.catalog.ServiceItem;

/** Results: the licence of an item (行政许可法 第三十九条), and the summary of all that came of a one-thing. */
@Component
class LicencePapers {

    private final Issuer issuer;
    private final Entries entries;
    private final Printed printed;
    private final CaseRegister register;
    private final Outcomes outcomes;

    LicencePapers(Issuer issuer, Entries entries, Printed printed, CaseRegister register, Outcomes outcomes) {
        this.issuer = issuer;
        this.entries = entries;
        this.printed = printed;
        this.register = register;
        this.outcomes = outcomes;
    }

    @EventListener
    void on(CaseFact.LicenceMade fact) {
        Case subject = fact.subject();
        if (subject.isBundle()) {
            summarise(subject);
        } else {
            license(subject, entries.item(subject));
        }
    }

    private void summarise(Case bundle) {
        List<Outcomes.Line> lines =
                register.children(bundle.number()).stream().map(outcomes::of).toList();
        issuer.issue(
                DocumentKind.SUMMARY,
                bundle,
                Map.of("received", ChineseDate.of(bundle.schedule().receivedAt()), "outcomes", lines));
    }

    /** Where the decision itself is the result, as with many permits, no second paper is made. */
    private void license(Case subject, ServiceItem item) {
        Result result = printed.result(subject, item);
        if (!result.name().equals(DecisionWords.of(item).approvalTitle())) {
            Map<String, Object> content = new HashMap<>();
            content.put("item", item);
            content.put("printed", printed.lines(subject));
            content.put("validity", validity(subject, item));
            issuer.issue(DocumentKind.LICENCE, result.name(), subject, content);
        }
    }

    private @Nullable String validity(Case subject, ServiceItem item) {
        Period term = item.result().validity();
        if (term == null) {
            return null;
        }
        if (printed.keepsTerm(subject, item)) {
            return "与原" + item.result().name() + "一致";
        }
        LocalDate decided = LocalDate.ofInstant(subject.schedule().decidedAt().orElseThrow(), WorkingCalendar.ZONE);
        return "至" + ChineseDate.of(Term.lastDay(decided, term));
    }
}
