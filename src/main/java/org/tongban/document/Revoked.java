package org.tongban.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongban.calendar.ChineseDate;
import org.tongban.cases.register.Case;
import org.tongban.catalog.entry.law.Basis;
import org.tongban.catalog.entry.law.CitedLimit;
import org.tongban.catalog.entry.law.Commitment;
import org.tongban.catalog.entry.law.Rectification;
import org.tongban.catalog.entry.procedure.FraudWords;
import org.tongban.catalog.entry.procedure.PaperKind;
import org.tongban.catalog.entry.procedure.PaperWords;
import org.tongban.catalog.entry.procedure.Procedure;
import org.tongban.document.content.Citations;
import org.tongban.document.content.Entries;
import org.tongban.document.content.Remedies;
import org.tongban.document.content.Sentence;
import org.tongban.document.content.Shared;
import org.tongban.document.content.Ways;
import org.tongban.document.words.Wording;

/** What was granted on a commitment, by which provisions it is revoked and what becomes of it. */
@Component
class Revoked {

    private final Entries entries;
    private final Remedies remedies;
    private final Documents documents;

    Revoked(Entries entries, Remedies remedies, Documents documents) {
        this.entries = entries;
        this.remedies = remedies;
        this.documents = documents;
    }

    /** Returns what fills in the words: when, what and under which number it was granted. */
    Map<String, String> places(Case subject) {
        return Map.of(
                "decided", ChineseDate.of(subject.schedule().decidedAt().orElseThrow()),
                "licence", number(subject),
                "granted",
                        entries.procedure(subject).decision(PaperKind.APPROVAL).orElse("准予"));
    }

    /** The decision that is revoked, and no certificate that was made upon it. */
    private String number(Case subject) {
        return documents.decisionNumber(subject.number()).map("（%s）"::formatted).orElse("");
    }

    /**
     * What was got by deceit is revoked by the item's own law and the general one (行政许可法 第六十九条第二款); what was not so
     * and not put right by the law that lets it be put right first; anything else by the general law.
     */
    String basis(Case subject, PaperKind kind) {
        Optional<PaperWords> words = entries.procedure(subject).paper(kind);
        Optional<FraudWords> fraud = words.map(PaperWords::fraud).filter(any -> Wording.isFraud(subject));
        List<Basis> basis = new ArrayList<>();
        if (fraud.isPresent()) {
            entries.commitment(subject).map(Commitment::fraud).ifPresent(basis::add);
            basis.addAll(fraud.get().basis());
        } else if (rectification(subject) != null) {
            basis.add(Objects.requireNonNull(rectification(subject)).basis());
        } else {
            words.map(PaperWords::basis).ifPresent(basis::addAll);
        }
        return Citations.of(basis);
    }

    /** Returns what becomes of what was granted, by the act that granted it; null where nothing is said of it. */
    @Nullable
    String after(Case subject) {
        Procedure procedure = entries.procedure(subject);
        return procedure.afterRevocation() == null
                ? null
                : Sentence.text(
                        procedure.afterRevocation(),
                        Map.of(
                                "we",
                                procedure.self(),
                                "result",
                                entries.result(subject).name()));
    }

    /** Returns what whoever got it by deceit may not apply for again. */
    String again(Case subject) {
        return entries.applied(subject);
    }

    /** 行政许可法 第七十九条: whoever got by deceit what concerns safety may not apply again for three years. */
    boolean bars(Case subject) {
        return Wording.isFraud(subject) && entries.law(subject).safety() != null;
    }

    /** Returns the right to a hearing; null where no law gives one. */
    @Nullable
    CitedLimit hearing(Case subject) {
        return entries.hearing(subject).orElse(null);
    }

    /** Returns by what is punished what was not as committed; the words on deceit tell of their own penalty. */
    @Nullable
    Basis penalty(Case subject) {
        Rectification rule = rectification(subject);
        return rule == null || Wording.isFraud(subject) ? null : rule.penalty();
    }

    @Nullable
    Rectification rectification(Case subject) {
        return entries.commitment(subject).map(Commitment::rectification).orElse(null);
    }

    List<Shared<Ways>> remedies(Case subject) {
        return remedies.of(subject, PaperKind.REVOCATION);
    }
}
