package org.tongban.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongban.calendar.ChineseDate;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseFact;
import org.tongban.cases.register.CaseRegister;
import org.tongban.catalog.entry.Result;
import org.tongban.catalog.entry.procedure.PaperKind;
import org.tongban.catalog.entry.procedure.PaperWords;
import org.tongban.catalog.entry.procedure.Procedure;
import org.tongban.document.content.DocumentKind;
import org.tongban.document.content.Entries;
import org.tongban.document.content.Printed;
import org.tongban.document.content.Remedies;
import org.tongban.document.content.Sentence;
import org.tongban.document.content.Shared;
import org.tongban.document.content.Validity;
import org.tongban.document.content.Ways;

/** Results: the licence of an item (行政许可法 第三十九条), and the summary of all that came of a one-thing. */
@Component
class LicencePapers {

    private final Issuer issuer;
    private final Entries entries;
    private final Remedies remedies;
    private final Printed printed;
    private final Validity validity;
    private final CaseRegister register;
    private final Outcomes outcomes;

    LicencePapers(
            Issuer issuer,
            Entries entries,
            Remedies remedies,
            Printed printed,
            Validity validity,
            CaseRegister register,
            Outcomes outcomes) {
        this.issuer = issuer;
        this.entries = entries;
        this.remedies = remedies;
        this.printed = printed;
        this.validity = validity;
        this.register = register;
        this.outcomes = outcomes;
    }

    @EventListener
    void on(CaseFact.LicenceMade fact) {
        Case subject = fact.subject();
        if (subject.isBundle()) {
            summarise(subject);
        } else if (entries.procedure(subject).licence()) {
            license(subject);
        }
    }

    private void summarise(Case bundle) {
        List<Outcomes.Line> lines =
                register.children(bundle.number()).stream().map(outcomes::of).toList();
        issuer.issue(
                DocumentKind.SUMMARY,
                PaperKind.SUMMARY,
                bundle,
                Map.of(
                        "received",
                        ChineseDate.of(bundle.schedule().receivedAt()),
                        "delivery",
                        register.hasResultToDeliver(bundle) ? "一并送达" : "办成的结果由各办理机关（单位）分别送达"),
                Map.of("outcomes", lines));
    }

    private void license(Case subject) {
        Result result = entries.result(subject);
        Map<String, Object> content = new HashMap<>();
        content.put("holder", entries.procedure(subject).holder());
        content.put(
                "own",
                Objects.toString(entries.facts(subject).get(result.holder()), "")
                        .isBlank());
        content.put("display", result.display() != null);
        content.put("identified", result.identified() != null);
        content.put("certificate", result.isCertificate() ? result.name() : null);
        content.put("entered", entered(subject, result));
        content.put("printed", printed.lines(subject));
        content.put("validity", validity.of(subject));
        content.put("remedies", remedies(subject));
        issuer.issue(DocumentKind.LICENCE, result.name(), subject, content);
    }

    /** Where no decision is a paper of its own, this one tells how to contest what it grants (行政复议法实施条例 第二十五条). */
    private List<Shared<Ways>> remedies(Case subject) {
        PaperWords decision = entries.procedure(subject).papers().get(PaperKind.APPROVAL);
        return decision != null && decision.title() == null && decision.contestable()
                ? remedies.of(subject, PaperKind.APPROVAL)
                : List.of();
    }

    /** What is entered in a register holds from then, whatever certificate is made of it (不动产登记暂行条例 第二十一条, 户口登记条例 第四条). */
    private @Nullable String entered(Case subject, Result result) {
        Procedure procedure = entries.procedure(subject);
        return procedure.entered() == null
                ? null
                : Sentence.text(procedure.entered(), Map.of("we", procedure.self(), "result", result.name()));
    }
}
