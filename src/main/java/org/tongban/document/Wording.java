package org.tongban.document;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.Ground;
import org.tongban.cases.SpecialKind;
import org.tongban.cases.register.Case;
import org.tongban.catalog.entry.law.Basis;
import org.tongban.catalog.entry.procedure.PaperKind;
import org.tongban.catalog.entry.procedure.PaperWords;
import org.tongban.catalog.entry.procedure.Procedure;
import org.tongban.catalog.entry.procedure.Situation;
import org.tongban.document.content.Addressing;
import org.tongban.document.content.Answers;
import org.tongban.document.content.Citations;
import org.tongban.document.content.Entries;
import org.tongban.document.content.PartLines;
import org.tongban.document.content.Sealing;
import org.tongban.document.content.Sentence;
import org.tongban.document.content.Shared;
import org.tongban.document.content.TakenOn;

/** Fills in the words that a paper has by the law of its case's procedure. */
@Component
class Wording {

    private final Entries entries;
    private final Addressing addressing;
    private final TakenOn taken;
    private final PartLines parts;
    private final Answers answers;
    private final Sealing sealing;

    Wording(Entries entries, Addressing addressing, TakenOn taken, PartLines parts, Answers answers, Sealing sealing) {
        this.entries = entries;
        this.addressing = addressing;
        this.taken = taken;
        this.parts = parts;
        this.answers = answers;
        this.sealing = sealing;
    }

    /**
     * What a paper says.
     *
     * @param series the word before 字 in its number; null where that of its kind holds
     * @param parts of a one-thing's paper, what it says of its items
     * @param bases of a one-thing's paper, what it rests on for its items
     * @param besides of a one-thing's paper, what the laws of the items that it takes on say besides
     * @param sealed of a one-thing's paper, who seals it besides the hall, see {@link Sealing#words}
     */
    record Words(
            String title,
            @Nullable String series,
            List<Sentence> opening,
            List<PartLines.Line> parts,
            List<Sentence> closing,
            List<Shared<List<Basis>>> bases,
            List<Shared<String>> besides,
            String sealed) {

        /** Returns what is said of the items of which something is said, once for all that share it. */
        public List<Shared<String>> told() {
            return parts.stream()
                    .filter(line -> !line.said().isEmpty())
                    .collect(Collectors.groupingBy(
                            PartLines.Line::said,
                            LinkedHashMap::new,
                            Collectors.mapping(PartLines.Line::item, Collectors.toList())))
                    .entrySet()
                    .stream()
                    .map(said -> new Shared<>(said.getValue(), said.getKey()))
                    .toList();
        }
    }

    /** Returns a paper's words; empty where the law of the procedure has no such paper. */
    Optional<Words> of(PaperKind kind, Case subject, Map<String, String> places) {
        Procedure procedure = entries.procedure(subject);
        return procedure
                .paper(kind)
                .map(usual -> in(usual, kind, subject, places))
                .map(words -> {
                    Map<String, String> all = new HashMap<>(places(procedure, words, kind, subject));
                    all.putAll(places);
                    return new Words(
                            Sentence.text(answers.title(words, kind, subject), all),
                            words.series(),
                            Sentence.of(opening(words, subject), all),
                            parts.of(kind, subject, all),
                            Sentence.of(closing(words, subject), all),
                            entries.bases(subject, kind),
                            besides(kind, subject, all),
                            sealing.words(kind, subject));
                });
    }

    private List<Shared<String>> besides(PaperKind kind, Case subject, Map<String, String> places) {
        return entries.besides(subject, kind).stream()
                .map(group -> new Shared<>(group.items(), Sentence.text(String.join("", group.words()), places)))
                .toList();
    }

    private PaperWords in(PaperWords words, PaperKind kind, Case subject, Map<String, String> places) {
        if (subject.isBundle()) {
            return ofWhole(words, kind, subject);
        }
        if (!places.getOrDefault("precondition", "").isEmpty()) {
            return words.in(Situation.REQUIRED);
        }
        if (kind == PaperKind.REJECTION
                && subject.ground().filter(Ground.FALSE_MATERIALS::equals).isPresent()) {
            return words.in(Situation.FALSE_MATERIALS);
        }
        if (kind == PaperKind.ACCEPTANCE && taken.isUnanswered(subject)) {
            return words.in(Situation.UNANSWERED);
        }
        return SpecialKind.HEARING.label().equals(places.get("special")) ? words.in(Situation.HEARING) : words;
    }

    /** No law of organs is that of a contract. */
    private PaperWords ofWhole(PaperWords words, PaperKind kind, Case whole) {
        List<Procedure> concerned = entries.concerned(whole, kind).stream()
                .map(part -> entries.procedure(entries.item(part), whole))
                .toList();
        boolean contract = !concerned.isEmpty() && concerned.stream().allMatch(Procedure::contract);
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
    static boolean isFraud(Case subject) {
        return subject.ground()
                .or(subject::revocationGround)
                .filter(Ground.FRAUD::equals)
                .isPresent();
    }

    /** Returns what a case is on, with what is applied for where the name does not say it, such as a change. */
    String matter(Case subject) {
        return subject.offeringName()
                + Objects.requireNonNullElse(entries.procedure(subject).applied(), "");
    }

    /** Tells whether the law makes an approval of this case public. */
    boolean publishes(Case subject) {
        return entries.procedure(subject).publicity() != null;
    }

    private Map<String, String> places(Procedure procedure, PaperWords words, PaperKind kind, Case subject) {
        Map<String, String> places = new HashMap<>();
        places.put("you", addressing.of(subject).you());
        places.put("applicant", addressing.of(subject).applying());
        places.put("we", procedure.self());
        places.put("sealed", sealing.words(kind, subject));
        places.put("offering", Sheet.quoted(matter(subject)));
        places.put("apply", procedure.apply());
        places.put("begun", procedure.begun());
        places.put("finish", procedure.finish());
        places.put("basis", Citations.of(words.basis()));
        if (kind == PaperKind.TOLERANT) {
            places.put("tolerated", taken.tolerated(subject));
        }
        places.put("decision", Objects.requireNonNullElse(words.decision(), ""));
        if (!subject.isBundle()) {
            List<Basis> basis = kind == PaperKind.REJECTION ? entries.rejectionBasis(subject) : entries.basis(subject);
            places.put("grounds", Citations.of(basis));
            places.put(
                    "bases",
                    Citations.of(Stream.concat(basis.stream(), words.basis().stream())
                            .toList()));
            places.put("result", entries.result(subject).name());
            places.put("earlier", taken.earlier(subject).orElse("前面的事项"));
        }
        return places;
    }
}
