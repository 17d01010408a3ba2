package org.tongban.document.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongban.cases.register.Case;
import org.tongban.catalog.entry.procedure.PaperWords;
import org.tongban.document.content.Citations;
import org.tongban.document.content.Entries;
import org.tongban.document.content.Sentence;

/** Fills in the words that a paper has for one item. */
@Component
class PartWords {

    private final Entries entries;
    private final InTurn turn;
    private final Preconditions preconditions;

    PartWords(Entries entries, InTurn turn, Preconditions preconditions) {
        this.entries = entries;
        this.turn = turn;
        this.preconditions = preconditions;
    }

    /** The basis stands behind the words, unless they cite it themselves. */
    String said(PaperWords words, Case part, Map<String, String> places) {
        String basis = Citations.of(words.basis());
        Map<String, String> all = new HashMap<>(places);
        all.put("apply", apply(part));
        all.put("basis", basis);
        all.put(
                "awaiting",
                turn.earlier(part)
                        .map(earlier -> preconditions.besides(part, earlier))
                        .orElse(""));
        String text =
                words.within().stream().map(one -> Sentence.text(one, all)).collect(Collectors.joining());
        return basis.isEmpty() || text.contains(basis) || !text.endsWith("。")
                ? text
                : text.substring(0, text.length() - 1) + "（" + basis + "）。";
    }

    String apply(Case part) {
        return entries.procedure(part).apply();
    }

    static String you(Map<String, String> places) {
        return Objects.requireNonNull(places.get("you"));
    }
}
