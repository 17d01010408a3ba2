package org.tongban.document.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongban.cases.register.Case;
import org.tongban.catalog.entry.law.Basis;
import org.tongban.catalog.entry.procedure.PaperKind;
import org.tongban.catalog.entry.procedure.PaperWords;
import org.tongban.catalog.entry.procedure.Procedure;
import org.tongban.document.content.Citations;
import org.tongban.document.content.Concerned;
import org.tongban.document.content.Entries;
import org.tongban.document.content.Sentence;
import org.tongban.document.content.Shared;

/** What a one-thing's paper rests on for its items, and what their laws say besides. */
@Component
class Provisions {

    private final Entries entries;
    private final Concerned concerned;

    Provisions(Entries entries, Concerned concerned) {
        this.entries = entries;
        this.concerned = concerned;
    }

    /** Returns what a paper for the whole one-thing rests on for its items; none of items whose law says nothing. */
    List<Shared<List<Basis>>> bases(Case subject, PaperKind kind) {
        return Shared.of(concerned.told(subject, kind), this::name, part -> entries.procedure(
                                entries.item(part), subject)
                        .paper(kind == PaperKind.TOLERANT && !concerned.lacks(part) ? PaperKind.ACCEPTANCE : kind)
                        .map(words -> words.basis())
                        .orElse(List.of()))
                .stream()
                .filter(line -> subject.isBundle() && !line.words().isEmpty())
                .toList();
    }

    /** Returns what the laws of the items that a one-thing's paper takes on say besides, such as what does not count as time. */
    List<Shared<String>> besides(Case subject, PaperKind kind, Map<String, String> places) {
        List<Case> begun = subject.isBundle() && kind.accepts() ? concerned.told(subject, kind) : List.of();
        return Shared.of(begun, this::name, part -> besidesOf(part, kind, places)).stream()
                .filter(line -> !line.words().isEmpty())
                .toList();
    }

    /** Returns what the law of one item says besides where it is taken on, in its own words. */
    String besidesOf(Case part, PaperKind kind, Map<String, String> places) {
        Procedure procedure = entries.procedure(part);
        return procedure
                .paper(kind == PaperKind.DEEMED ? kind : PaperKind.ACCEPTANCE)
                .map(words -> Sentence.text(String.join("", words.closing()), own(procedure, words, places)))
                .orElse("");
    }

    private static Map<String, String> own(Procedure procedure, PaperWords words, Map<String, String> places) {
        Map<String, String> all = new HashMap<>(places);
        all.put("we", procedure.self());
        all.put("apply", procedure.apply());
        all.put("begun", procedure.begun());
        all.put("finish", procedure.finish());
        all.put("basis", Citations.of(words.basis()));
        return all;
    }

    private String name(Case part) {
        return entries.item(part).name();
    }
}
