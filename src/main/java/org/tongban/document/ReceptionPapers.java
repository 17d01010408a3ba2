package org.tongban.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongban.calendar.ChineseDate;
import org.tongban.cases.Ground;
import org.tongban.cases.material.MaterialState;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseFact;
import org.tongban.cases.term.TermKind;
import org.tongban.catalog.entry.procedure.PaperKind;
import org.tongban.document.content.DocumentKind;
import org.tongban.document.content.Entries;
import org.tongban.document.content.MaterialLine;
import org.tongban.document.content.Remedies;
import org.tongban.document.words.PartLines;
import org.tongban.document.words.Preconditions;

/** Papers from the application to the answer to it: receipt, one-time notice, refusal. */
@Component
class ReceptionPapers {

    private final Issuer issuer;
    private final Entries entries;
    private final Remedies remedies;
    private final Preconditions preconditions;
    private final PartLines parts;

    ReceptionPapers(Issuer issuer, Entries entries, Remedies remedies, Preconditions preconditions, PartLines parts) {
        this.issuer = issuer;
        this.entries = entries;
        this.remedies = remedies;
        this.preconditions = preconditions;
        this.parts = parts;
    }

    @EventListener
    void on(CaseFact.Received fact) {
        Case subject = fact.subject();
        issuer.issue(
                DocumentKind.RECEIPT,
                PaperKind.RECEIPT,
                subject,
                Map.of(
                        "received",
                        received(subject),
                        "channel",
                        subject.channel().label()),
                Map.of(
                        "queryCode", subject.queryCode(),
                        "items", entries.items(subject),
                        "received", lines(fact, MaterialState.SUBMITTED),
                        "fetched", lines(fact, MaterialState.LOOKED_UP),
                        "waived", lines(fact, MaterialState.WAIVED),
                        "missing", lines(fact, MaterialState.MISSING)));
    }

    private List<MaterialLine> lines(CaseFact.Received fact, MaterialState state) {
        return MaterialLine.of(
                fact.subject(),
                fact.materials().stream()
                        .filter(material -> material.state() == state)
                        .toList(),
                entries);
    }

    @EventListener
    void on(CaseFact.CorrectionsAsked fact) {
        Case subject = fact.subject();
        String due =
                ChineseDate.of(subject.schedule().lastDay(TermKind.CORRECTION).orElseThrow());
        issuer.issue(
                DocumentKind.CORRECTION,
                PaperKind.CORRECTION,
                subject,
                Map.of("received", received(subject), "due", due),
                Map.of(
                        "materials", MaterialLine.of(subject, fact.materials(), entries),
                        "remedies", remedies.contestable(subject, PaperKind.CORRECTION),
                        "partial", subject.isBundle()));
    }

    @EventListener
    void on(CaseFact.Refused fact) {
        Case subject = fact.subject();
        PaperKind paper = refusal(subject);
        Map<String, Object> content = new HashMap<>();
        content.put("reason", subject.reason().orElseThrow());
        content.put("repeated", !fact.materials().isEmpty() && repeats(subject));
        content.put("barred", subject.barredUntil().map(ChineseDate::of).orElse(null));
        content.put("again", entries.applied(subject));
        content.put("faults", MaterialLine.of(subject, fact.materials(), entries));
        content.put("owed", paper == PaperKind.NOT_NEEDED ? entries.owedInstead(subject) : List.of());
        content.put("remedies", remedies.of(subject, paper, part -> parts.isUndecided(paper, part, subject)));
        Map<String, String> places = Map.of(
                "received",
                received(subject),
                "properOrgan",
                subject.properOrgan().orElse("有权受理的机关"),
                "precondition",
                preconditions.lacking(subject).orElse(""));
        issuer.issue(DocumentKind.REFUSAL, paper, subject, places, content);
    }

    /** Each ground has a paper of its own; a case of before it was kept is told by what is known of it. */
    private static PaperKind refusal(Case subject) {
        return subject.ground()
                .map(ReceptionPapers::paper)
                .orElse(subject.properOrgan().isPresent() ? PaperKind.REFUSAL : PaperKind.UNACCEPTABLE);
    }

    private static PaperKind paper(Ground ground) {
        return switch (ground) {
            case NOT_THIS_ORGAN -> PaperKind.REFUSAL;
            case NO_LICENCE_NEEDED -> PaperKind.NOT_NEEDED;
            case INCOMPLETE -> PaperKind.INCOMPLETE;
            case STILL_INCOMPLETE -> PaperKind.STILL_INCOMPLETE;
            case FALSE_MATERIALS -> PaperKind.FALSE_MATERIALS;
            case EARLIER_ITEM_FAILED -> PaperKind.EARLIER_FAILED;
            default -> PaperKind.UNACCEPTABLE;
        };
    }

    /** What such a paper says at its beginning and in its list need not stand there once more. */
    private static boolean repeats(Case subject) {
        String reason = subject.reason().orElseThrow().replaceFirst("。$", "");
        return subject.ground().filter(Ground.STILL_INCOMPLETE::equals).isPresent()
                || reason.startsWith("以下材料不齐全或者不符合要求：")
                || "申请材料不齐全或者不符合法定形式，申请材料不齐全或者不符合要求".contains(reason);
    }

    private static String received(Case subject) {
        return ChineseDate.of(subject.schedule().receivedAt());
    }
}
