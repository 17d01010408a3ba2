package org.tongban.document.words;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.catalog.entry.procedure.Incomplete;
import org.tongban.catalog.entry.procedure.PaperKind;
import org.tongban.catalog.entry.procedure.PaperWords;
import org.tongban.document.content.Concerned;
import org.tongban.document.content.Entries;
import org.tongban.document.content.HallSettings;

/**
 * Who seals a one-thing's paper besides the hall: every organ whose own acceptance, receipt, return or refusal it tells, where
 * a law has such an answer bear the organ's seal (行政许可法 第三十二条第二款).
 */
@Component
public class Sealing {

    private final Entries entries;
    private final Concerned concerned;
    private final PartLines parts;
    private final Begun begun;
    private final CaseRegister register;
    private final HallSettings hall;

    Sealing(
            Entries entries,
            Concerned concerned,
            PartLines parts,
            Begun begun,
            CaseRegister register,
            HallSettings hall) {
        this.entries = entries;
        this.concerned = concerned;
        this.parts = parts;
        this.begun = begun;
        this.register = register;
        this.hall = hall;
    }

    /** Returns the organs in the order of its lines; none for what is no one-thing. */
    public List<String> organs(PaperKind kind, Case whole) {
        return whole.isBundle()
                ? receptions(concerned.told(whole, kind).stream().filter(part -> seals(kind, part, whole)))
                : List.of();
    }

    /** Returns who seals, in words that stand before what the hall does with the paper; empty where nobody else seals. */
    public String words(PaperKind kind, Case whole) {
        List<String> organs = organs(kind, whole);
        if (organs.isEmpty()) {
            return "";
        }
        boolean all = organs.containsAll(receptions(shown(kind, whole)));
        return (all ? "各机关" : String.join("、", organs)) + "加盖专用印章，";
    }

    /** What is taken on later stands on a paper of acceptance, too. */
    private Stream<Case> shown(PaperKind kind, Case whole) {
        return kind.accepts()
                ? register.children(whole.number()).stream()
                        .filter(part -> !part.state().isEnding())
                : concerned.told(whole, kind).stream();
    }

    private List<String> receptions(Stream<Case> told) {
        return told.map(part -> hall.reception(part.offering())).distinct().toList();
    }

    private boolean seals(PaperKind kind, Case part, Case whole) {
        return entries.procedure(part).ownSeal() != null
                && (isTakenOn(kind, part, whole)
                        || isToldWithTheNotice(kind, part, whole)
                        || isAnswered(kind, part, whole));
    }

    /** Where its law takes nothing on by silence, its line only tells how it stands. */
    private boolean isTakenOn(PaperKind kind, Case part, Case whole) {
        return kind.accepts()
                && begun.words(part, whole).map(PaperWords::verdict).isEmpty();
    }

    /** 行政许可法 第三十二条第一款第五项: what lacks nothing is accepted with it, and a registrar sends back what does. */
    private boolean isToldWithTheNotice(PaperKind kind, Case part, Case whole) {
        boolean lacks = concerned.of(whole, kind).contains(part);
        return kind == PaperKind.CORRECTION
                && (lacks
                        ? entries.procedure(part).incomplete() == Incomplete.RETURNED
                        : part.acceptKind().isPresent());
    }

    /** What only ends is answered by nobody. */
    private boolean isAnswered(PaperKind kind, Case part, Case whole) {
        return kind.answers() && parts.isAnswered(kind, part, whole);
    }
}
