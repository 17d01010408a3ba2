package org.tongban.document.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.Ground;
import org.tongban.cases.SpecialKind;
import org.tongban.cases.register.Case;
import org.tongban.catalog.entry.procedure.PaperKind;
import org.tongban.catalog.entry.procedure.PaperWords;
import org.tongban.catalog.entry.procedure.Procedure;
import org.tongban.catalog.entry.procedure.Situation;
import org.tongban.document.content.Concerned;
import org.tongban.document.content.Entries;
import org.tongban.document.content.Sentence;

/** Fills in the words that a paper has by the law of its case's procedure. */
@Component
public class Wording {

    private final Entries entries;
    private final Concerned concerned;
    private final Provisions provisions;
    private final Blanks blanks;
    private final InTurn turn;
    private final PartLines parts;
    private final Answers answers;
    private final Sealing sealing;

    Wording(
            Entries entries,
            Concerned concerned,
            Provisions provisions,
            Blanks blanks,
            InTurn turn,
            PartLines parts,
            Answers answers,
            Sealing sealing) {
        this.entries = entries;
        this.concerned = concerned;
        this.provisions = provisions;
        this.blanks = blanks;
        this.turn = turn;
        this.parts = parts;
        this.answers = answers;
        this.sealing = sealing;
    }

    /** Returns a paper's words; empty where the law of the procedure has no such paper. */
    public Optional<Words> of(PaperKind kind, Case subject, Map<String, String> given) {
        Procedure procedure = entries.procedure(subject);
        return procedure
                .paper(kind)
                .map(usual -> in(usual, kind, subject, given))
                .map(words -> {
                    Map<String, String> all = new HashMap<>(blanks.of(words, kind, subject));
                    all.putAll(given);
                    return new Words(
                            Sentence.text(answers.title(words, kind, subject), all),
                            words.series(),
                            Sentence.of(opening(words, subject), all),
                            parts.of(kind, subject, all),
                            Sentence.of(closing(words, subject), all),
                            provisions.bases(subject, kind),
                            provisions.besides(subject, kind, all),
                            sealing.words(kind, subject));
                });
    }

    private PaperWords in(PaperWords words, PaperKind kind, Case subject, Map<String, String> given) {
        if (subject.isBundle()) {
            return ofWhole(words, kind, subject);
        }
        if (!given.getOrDefault("precondition", "").isEmpty()) {
            return words.in(Situation.REQUIRED);
        }
        if (kind == PaperKind.REJECTION
                && subject.ground().filter(Ground.FALSE_MATERIALS::equals).isPresent()) {
            return words.in(Situation.FALSE_MATERIALS);
        }
        if (kind == PaperKind.ACCEPTANCE && turn.isUnanswered(subject)) {
            return words.in(Situation.UNANSWERED);
        }
        return SpecialKind.HEARING.label().equals(given.get("special")) ? words.in(Situation.HEARING) : words;
    }

    /** No law of organs is that of a contract. */
    private PaperWords ofWhole(PaperWords words, PaperKind kind, Case whole) {
        List<Procedure> procedures = concerned.of(whole, kind).stream()
                .map(part -> entries.procedure(entries.item(part), whole))
                .toList();
        boolean contract = !procedures.isEmpty() && procedures.stream().allMatch(Procedure::contract);
        return contract ? words.in(Situation.CONTRACT) : words;
    }

    /** What was decided on a commitment was not examined before (国办发〔2020〕42号, 消防法 第十五条第二款). */
    private static List<String> opening(PaperWords words, Case subject) {
        if (words.fraud() != null && isFraud(subject)) {
            return words.fraud().opening();
        }
        boolean committed =
                subject.acceptKind().filter(AcceptKind.COMMITTED::equals).isPresent();
        return committed && !words.committed().isEmpty() ? words.committed() : words.opening();
    }

    private static List<String> closing(PaperWords words, Case subject) {
        return words.fraud() != null && isFraud(subject)
                ? Stream.concat(words.closing().stream(), words.fraud().closing().stream())
                        .toList()
                : words.closing();
    }

    /** Tells whether it was got by deceit, as decided or, before that, as told. */
    public static boolean isFraud(Case subject) {
        return subject.ground()
                .or(subject::revocationGround)
                .filter(Ground.FRAUD::equals)
                .isPresent();
    }

    /** Returns what a case is on, with what is applied for where the name does not say it, such as a change. */
    public String matter(Case subject) {
        return blanks.matter(subject);
    }

    /** Tells whether the law makes an approval of this case public. */
    public boolean publishes(Case subject) {
        return entries.procedure(subject).publicity() != null;
    }
}
