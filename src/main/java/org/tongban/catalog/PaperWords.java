package org.tongban.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of paper says by the law of its procedure. Places in braces are filled in by the paper.
 *
 * @param title what stands at its head, where {@code {result}} is the name of the item's result; null where the law has no
 *     such paper
 * @param opening paragraphs before its list or reason
 * @param committed paragraphs in their place, where it was decided on a commitment; empty where that says the same
 * @param closing paragraphs after it
 * @param fraud what it says where it was got by deceit; null where that makes no difference
 * @param decision what is decided, in the law's own verb; null where nothing is
 * @param basis the provisions it rests on; empty where the law has none and the hall's published rules say it
 * @param remedies true if it tells how to contest it although papers of its kind do not always; null else
 * @param source where title and words come from, beyond the basis; null where the basis says it all
 */
public record PaperWords(
        @Nullable String title,
        List<String> opening,
        List<String> committed,
        List<String> closing,
        @Nullable FraudWords fraud,
        @Nullable String decision,
        List<Basis> basis,
        @Nullable Boolean remedies,
        @Nullable String source) {

    public PaperWords {
        opening = opening == null ? List.of() : List.copyOf(opening);
        committed = committed == null ? List.of() : List.copyOf(committed);
        closing = closing == null ? List.of() : List.copyOf(closing);
        basis = basis == null ? List.of() : List.copyOf(basis);
    }

    /** Tells whether an approval in these words says how to contest it: it may grant less than was asked for. */
    public boolean contestable() {
        return Boolean.TRUE.equals(remedies);
    }
}
