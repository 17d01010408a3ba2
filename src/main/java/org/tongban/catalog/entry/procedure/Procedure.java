package org.tongban.catalog.entry.procedure;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.entry.law.Basis;
import org.tongban.catalog.entry.law.FirstDay;

/**
 * One row of the table of procedures: what the law that an item's procedure follows makes of its papers and limits.
 *
 * @param name what the row is called
 * @param law full name of the law it follows
 * @param types item types that may follow it; empty for what no item names
 * @param self how whoever seals speaks of itself, such as 本机关
 * @param applied what is applied for besides what the item is called, such as 变更; null where the name says it
 * @param apply what one does who applies, such as 申报
 * @param term what its law says of the time where it gives no days, with the provision; null where it says nothing
 * @param begun what begins it in a word, such as 受理
 * @param finish what ends it in a word, such as 作出决定
 * @param ended what is said where it ends without that, such as 终止办理
 * @param against what one who contests it is, such as 不服
 * @param holder what the one is called whose name stands on the result
 * @param firstDay from when statutory limits are counted, unless the item's own law says otherwise
 * @param incomplete what is done with an application that is not complete
 * @param unsupplied what comes of it that a material tolerated as missing never came
 * @param refusals the grounds on which its law lets an application be refused, as posts' forms call them; empty for any
 * @param licence whether an approval gives a paper of its own besides the decision
 * @param contract whether what comes of it is a contract, so that nobody decides anything
 * @param ownSeal which provision has an acceptance or a refusal bear the seal of whoever gives it; null where none has
 * @param entered how an approval takes effect where the certificate is not all there is to it; null where it is
 * @param afterRevocation what becomes of what was granted where the grant is revoked; null where nothing is said of it
 * @param publicity what is made public of an approval and by which article; null where nothing is
 * @param remedies the ways to contest
 * @param undecided the ways to contest that nothing was decided; empty where they are the same
 * @param papers by kind; a paper that the law does not know is missing
 * @param source where the row comes from
 */
@JsonIgnoreProperties("acts")
public record Procedure(
        String name,
        String law,
        List<String> types,
        String self,
        @Nullable String applied,
        String apply,
        @Nullable String term,
        String begun,
        String finish,
        String ended,
        String against,
        String holder,
        FirstDay firstDay,
        Incomplete incomplete,
        Unsupplied unsupplied,
        List<String> refusals,
        boolean licence,
        boolean contract,
        @Nullable Basis ownSeal,
        @Nullable String entered,
        @Nullable String afterRevocation,
        @Nullable String publicity,
        List<Remedy> remedies,
        List<Remedy> undecided,
        Map<PaperKind, PaperWords> papers,
        String source) {

    /** What a remedy may leave open: whoever decides, as it speaks of itself, its reconsideration organ and its court. */
    public static final Set<String> REMEDY_PLACES = Set.of("we", "reconsideration", "court");

    /** What the words on what follows a grant or its revocation may leave open: whoever decides, and what the item gives. */
    public static final Set<String> RESULT_PLACES = Set.of("we", "result");

    public Procedure {
        types = List.copyOf(types);
        refusals = refusals == null ? List.of() : List.copyOf(refusals);
        remedies = List.copyOf(remedies);
        undecided = undecided == null ? List.of() : List.copyOf(undecided);
    }

    /** Tells whether its law lets an application be refused on this ground. */
    public boolean refuses(String ground) {
        return refusals.isEmpty() || refusals.contains(ground);
    }

    /** Returns the ways to contest what was decided, or that nothing was. */
    public List<Remedy> remedies(boolean decidesNothing) {
        return decidesNothing && !undecided.isEmpty() ? undecided : remedies;
    }

    /** Tells whether its law has what is complete taken on, whatever else waits: it says so, or counts from the receipt. */
    public boolean takesOnComplete() {
        return firstDay == FirstDay.RECEIPT
                || paper(PaperKind.ACCEPTANCE)
                        .filter(words -> !words.basis().isEmpty())
                        .isPresent();
    }

    /** Returns what this kind of paper says; empty where there is no such paper. */
    public Optional<PaperWords> paper(PaperKind kind) {
        return Optional.ofNullable(papers.get(kind)).filter(words -> words.title() != null);
    }

    /** Returns it as its papers have it in a situation. */
    public Procedure in(Situation situation) {
        Map<PaperKind, PaperWords> said = papers.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, paper -> paper.getValue().in(situation)));
        return new Procedure(
                name,
                law,
                types,
                self,
                applied,
                apply,
                term,
                begun,
                finish,
                ended,
                against,
                holder,
                firstDay,
                incomplete,
                unsupplied,
                refusals,
                licence,
                contract,
                ownSeal,
                entered,
                afterRevocation,
                publicity,
                remedies,
                undecided,
                said,
                source);
    }

    /** Returns what is decided in the law's own verb, whether a paper says it or not; empty where nothing is. */
    public Optional<String> decision(PaperKind kind) {
        return Optional.ofNullable(papers.get(kind)).map(PaperWords::decision);
    }
}
