package org.tongban.document.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongban.cases.register.Case;
import org.tongban.catalog.entry.procedure.PaperKind;
import org.tongban.catalog.entry.procedure.PaperWords;
import org.tongban.catalog.entry.procedure.Procedure;
import org.tongban.document.content.Concerned;
import org.tongban.document.content.Entries;
import org.tongban.document.content.HallSettings;

/**
 * What a one-thing's paper tells of its items: each by whoever handles it, in the words and on the basis of its own law, as no
 * organ refuses, corrects or ends what is another's.
 */
@Component
public class PartLines {

    /** What is said of what nobody had begun. */
    private static final String ENDED = "不再办理";

    private final Entries entries;
    private final Concerned concerned;
    private final InTurn turn;
    private final Complete complete;
    private final AfterFailure after;
    private final PartWords filled;
    private final HallSettings hall;

    PartLines(
            Entries entries,
            Concerned concerned,
            InTurn turn,
            Complete complete,
            AfterFailure after,
            PartWords filled,
            HallSettings hall) {
        this.entries = entries;
        this.concerned = concerned;
        this.turn = turn;
        this.complete = complete;
        this.after = after;
        this.filled = filled;
        this.hall = hall;
    }

    /** One item, who handles it, and what that does with it. */
    public record Line(String item, String organ, String said) {}

    /** @param places what the paper's own words are filled in with */
    public List<Line> of(PaperKind kind, Case whole, Map<String, String> places) {
        if (!whole.isBundle()) {
            return List.of();
        }
        List<Case> lacking = concerned.of(whole, kind);
        return concerned.told(whole, kind).stream()
                .map(part -> line(
                        part,
                        lacking.contains(part) ? said(kind, part, whole, places) : complete.told(kind, part, places)))
                .toList();
    }

    private Line line(Case part, String said) {
        return new Line(part.offeringName(), hall.reception(part.offering()), said);
    }

    private String said(PaperKind kind, Case part, Case whole, Map<String, String> places) {
        if (!kind.ends() || kind == PaperKind.CORRECTION_LAPSE) {
            return words(kind, part, whole, places);
        }
        if (!turn.follows(part, whole)) {
            return ended(kind, part, whole, places);
        }
        String told = after.told(part, places);
        return AfterFailure.isUnaccepted(part) ? told : told + unsaid(part, words(kind, part, whole, places));
    }

    /** Tells whether the paper says of an item, or of a case that is one, that nobody has decided on it. */
    public boolean isUndecided(PaperKind kind, Case part, Case whole) {
        return behind(kind, part, whole).filter(PaperWords::decidesNothing).isPresent();
    }

    /** Tells whether the paper answers what was applied for with an item, or with a case that is one: what only ends is not. */
    public boolean isAnswered(PaperKind kind, Case part, Case whole) {
        return behind(kind, part, whole).filter(PartLines::answers).isPresent();
    }

    private static boolean answers(PaperWords words) {
        return !words.decidesNothing() && words.verdict() != null && !ENDED.equals(words.verdict());
    }

    /** Returns the words in which a paper tells of an item, or of a case that is one. */
    Optional<PaperWords> behind(PaperKind kind, Case part, Case whole) {
        if (kind == PaperKind.EARLIER_FAILED) {
            return after.refusal(part);
        }
        boolean complete = whole.isBundle() && !concerned.of(whole, kind).contains(part);
        if (!complete && !(kind.ends() && kind != PaperKind.CORRECTION_LAPSE && turn.follows(part, whole))) {
            return entries.procedure(entries.item(part), whole).paper(kind);
        }
        return turn.earlier(part).isPresent() && AfterFailure.isUnaccepted(part)
                ? after.refusal(part)
                : entries.procedure(part).paper(PaperKind.TERMINATION);
    }

    private String words(PaperKind kind, Case part, Case whole, Map<String, String> places) {
        return entries.procedure(entries.item(part), whole)
                .paper(kind)
                .map(paper -> filled.said(paper, part, places))
                .orElse("");
    }

    private String ended(PaperKind kind, Case part, Case whole, Map<String, String> places) {
        if (isOnlyLeft(kind, part, whole)) {
            return ENDED + "。" + (kind == PaperKind.WITHDRAWAL ? "" : unbegun(part));
        }
        String ended = entries.procedure(part).ended();
        String words = words(kind, part, whole, places);
        return words.contains(ended) ? words : ended + "。" + words;
    }

    /** A withdrawal needs no such words: whoever withdraws wants neither. */
    private String unbegun(Case part) {
        Procedure procedure = entries.procedure(part);
        return "没有%s，也没有%s。".formatted(procedure.begun(), procedure.finish());
    }

    /** What has been said once is not said again. */
    private String unsaid(Case part, String words) {
        return words.contains(entries.procedure(part).ended()) ? "" : words;
    }

    /** Returns in a word how an item of a one-thing ends, or a case that is none. */
    public String ended(PaperKind kind, Case part, Case whole) {
        return isOnlyLeft(kind, part, whole) ? ENDED : entries.procedure(part).ended();
    }

    /** Only what was accepted is ended: of the rest nothing was begun. */
    private boolean isOnlyLeft(PaperKind kind, Case part, Case whole) {
        boolean withWhole = whole.acceptKind().isPresent() && !concerned.takenOnByItself(part);
        return whole.isBundle() && kind != PaperKind.CORRECTION_LAPSE && AfterFailure.isUnaccepted(part) && !withWhole;
    }
}
