package org.tongban.document.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongban.cases.register.Case;
import org.tongban.catalog.entry.law.Basis;
import org.tongban.catalog.entry.law.Commitment;
import org.tongban.catalog.entry.procedure.PaperKind;
import org.tongban.catalog.entry.procedure.PaperWords;
import org.tongban.catalog.entry.procedure.Procedure;
import org.tongban.document.content.Addressing;
import org.tongban.document.content.Citations;
import org.tongban.document.content.Entries;
import org.tongban.document.content.Sentence;

/** What fills the blanks that the words of a paper leave, such as {@code applicant}. */
@Component
class Blanks {

    private final Entries entries;
    private final Addressing addressing;
    private final InTurn turn;
    private final Begun begun;
    private final Sealing sealing;

    Blanks(Entries entries, Addressing addressing, InTurn turn, Begun begun, Sealing sealing) {
        this.entries = entries;
        this.addressing = addressing;
        this.turn = turn;
        this.begun = begun;
        this.sealing = sealing;
    }

    Map<String, String> of(PaperWords words, PaperKind kind, Case subject) {
        Procedure procedure = entries.procedure(subject);
        Map<String, String> places = new HashMap<>();
        places.put("you", addressing.of(subject).you());
        places.put("applicant", addressing.of(subject).applying());
        places.put("we", procedure.self());
        places.put("sealed", sealing.words(kind, subject));
        places.put("offering", Sentence.quoted(matter(subject)));
        places.put("apply", procedure.apply());
        places.put("begun", procedure.begun());
        places.put("finish", procedure.finish());
        places.put("basis", Citations.of(words.basis()));
        if (kind == PaperKind.TOLERANT) {
            places.put("tolerated", begun.tolerated(subject));
        }
        places.put("decision", Objects.requireNonNullElse(words.decision(), ""));
        if (!subject.isBundle()) {
            places.putAll(ofItem(words, kind, subject));
        }
        return places;
    }

    private Map<String, String> ofItem(PaperWords words, PaperKind kind, Case subject) {
        Map<String, String> places = new HashMap<>();
        List<Basis> basis = kind == PaperKind.REJECTION ? entries.rejectionBasis(subject) : entries.basis(subject);
        places.put("grounds", Citations.of(basis));
        places.put(
                "bases",
                Citations.of(
                        Stream.concat(basis.stream(), words.basis().stream()).toList()));
        places.put("result", entries.result(subject).name());
        places.put("letter", letter(subject));
        places.put("earlier", turn.earlier(subject).orElse("前面的事项"));
        return places;
    }

    private String letter(Case subject) {
        return Optional.ofNullable(entries.item(subject).commitment())
                .map(Commitment::letter)
                .orElse(Commitment.LETTER);
    }

    /** Returns what a case is on, with what is applied for where the name does not say it, such as a change. */
    String matter(Case subject) {
        return subject.offeringName()
                + Objects.requireNonNullElse(entries.procedure(subject).applied(), "");
    }
}
