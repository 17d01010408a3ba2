package org.tongban.catalog.entry.procedure;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.entry.law.Basis;

/**
 * What one kind of paper says by the law of its procedure. Places in braces are filled in by the paper.
 *
 * @param title what stands at its head, where {@code {result}} is the name of the item's result; null where the law has no
 *     such paper
 * @param opening paragraphs before its list or reason
 * @param committed paragraphs in their place, where it was decided on a commitment; empty where that says the same
 * @param closing paragraphs after it
 * @param fraud what it says where it was got by deceit; null where that makes no difference
 * @param verdict what it answers in a word, such as 不予受理, by which a one-thing's paper that tells it is called; null where it
 *     ends something, or takes it on in the word of its row
 * @param decision what is decided, in the law's own verb; null where nothing is
 * @param basis the provisions it rests on; empty where the law has none and the hall's published rules say it
 * @param remedies true if it tells how to contest it although papers of its kind mostly do not; null else
 * @param undecided true if it ends what was applied for and no law has it decided so; null else
 * @param source where title and words come from, beyond the basis; null where the basis says it all
 * @param within what the table of a one-thing's paper says of an item of this procedure
 * @param series the word before 字 in its numbers; null where that of its kind holds
 * @param cases what it says instead in some situations; of what these leave out nothing changes
 */
public record PaperWords(
        @Nullable String title,
        List<String> opening,
        List<String> committed,
        List<String> closing,
        @Nullable FraudWords fraud,
        @Nullable String verdict,
        @Nullable String decision,
        List<Basis> basis,
        @Nullable Boolean remedies,
        @Nullable Boolean undecided,
        @Nullable String source,
        List<String> within,
        @Nullable String series,
        Map<Situation, PaperWords> cases) {

    public PaperWords {
        opening = opening == null ? List.of() : List.copyOf(opening);
        committed = committed == null ? List.of() : List.copyOf(committed);
        closing = closing == null ? List.of() : List.copyOf(closing);
        basis = basis == null ? List.of() : List.copyOf(basis);
        within = within == null ? List.of() : List.copyOf(within);
        cases = cases == null ? Map.of() : Map.copyOf(cases);
    }

    /** Returns what it says in a situation. */
    public PaperWords in(Situation situation) {
        PaperWords said = cases.get(situation);
        return said == null
                ? this
                : new PaperWords(
                        said.title == null ? title : said.title,
                        said.opening.isEmpty() ? opening : said.opening,
                        said.committed.isEmpty() ? committed : said.committed,
                        said.closing.isEmpty() ? closing : said.closing,
                        said.fraud == null ? fraud : said.fraud,
                        said.verdict == null ? verdict : said.verdict,
                        said.decision == null ? decision : said.decision,
                        said.basis.isEmpty() ? basis : said.basis,
                        said.remedies == null ? remedies : said.remedies,
                        said.undecided == null ? undecided : said.undecided,
                        said.source == null ? source : said.source,
                        said.within.isEmpty() ? within : said.within,
                        said.series == null ? series : said.series,
                        cases);
    }

    /** Tells whether it says how to contest it though it is no refusal: it may grant less than was asked for, or send materials back. */
    public boolean contestable() {
        return Boolean.TRUE.equals(remedies);
    }

    /** Tells whether whoever was to decide has not: it ends by the hall's own rule or act (行政复议法 第二十三条第一款第三项). */
    public boolean decidesNothing() {
        return Boolean.TRUE.equals(undecided);
    }
}
