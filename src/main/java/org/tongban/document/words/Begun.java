package org.tongban.document.words;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.register.Case;
import org.tongban.catalog.entry.procedure.PaperKind;
import org.tongban.catalog.entry.procedure.PaperWords;
import org.tongban.catalog.entry.procedure.Procedure;
import org.tongban.document.content.Concerned;
import org.tongban.document.content.Entries;

/** In which words of its law an item is taken on, such as 受理, 容缺受理 or 收件. */
@Component
class Begun {

    private final Entries entries;
    private final Concerned concerned;

    Begun(Entries entries, Concerned concerned) {
        this.entries = entries;
        this.concerned = concerned;
    }

    /** Only what lacks something is taken on without it, and nobody does so with a contract. */
    String of(Case child, Case whole) {
        Procedure procedure = entries.procedure(child);
        return !procedure.contract() && isTolerated(child, whole) ? tolerated(procedure) : procedure.begun();
    }

    /** Returns the words of the paper by which an item would be taken on as its one-thing is, where it were alone. */
    Optional<PaperWords> words(Case child, Case whole) {
        PaperKind answered = isTolerated(child, whole) ? PaperKind.TOLERANT : PaperKind.ACCEPTANCE;
        return entries.procedure(child).paper(InTurn.bySilence(whole) ? PaperKind.DEEMED : answered);
    }

    private boolean isTolerated(Case child, Case whole) {
        return whole.acceptKind().filter(AcceptKind.TOLERANT::equals).isPresent() && concerned.lacks(child);
    }

    /** Returns how what lacks something is taken on all the same, in the word of each law, such as 容缺受理. */
    String tolerated(Case subject) {
        String words = concerned.parts(subject).stream()
                .filter(part -> !part.state().isEnding() && concerned.lacks(part))
                .map(entries::procedure)
                .filter(procedure -> !procedure.contract())
                .map(Begun::tolerated)
                .distinct()
                .collect(Collectors.joining("、"));
        return words.isEmpty() ? "容缺受理" : words;
    }

    private static String tolerated(Procedure procedure) {
        return "容缺" + procedure.begun().replace("开始", "");
    }
}
