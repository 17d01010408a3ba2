package org.tongban.document.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongban.calendar.ChineseDate;
import org.tongban.cases.Ground;
import org.tongban.cases.register.Case;
import org.tongban.catalog.entry.procedure.PaperKind;
import org.tongban.catalog.entry.procedure.PaperWords;
import org.tongban.catalog.entry.procedure.Procedure;
import org.tongban.catalog.entry.procedure.Situation;

/**
 * What a one-thing's paper tells of its items: each by whoever handles it, in the words and on the basis of its own law, as no
 * organ refuses, corrects or ends what is another's.
 */
@Component
public class PartLines {

    /** What is said of what nobody had begun. */
    private static final String ENDED = "不再办理";

    private final Entries entries;
    private final TakenOn taken;
    private final Preconditions preconditions;
    private final HallSettings hall;

    PartLines(Entries entries, TakenOn taken, Preconditions preconditions, HallSettings hall) {
        this.entries = entries;
        this.taken = taken;
        this.preconditions = preconditions;
        this.hall = hall;
    }

    /** One item, who handles it, and what that does with it. */
    public record Line(String item, String organ, String said) {}

    /** @param places what the paper's own words are filled in with */
    public List<Line> of(PaperKind kind, Case whole, Map<String, String> places) {
        if (!whole.isBundle()) {
            return List.of();
        }
        List<Case> concerned = entries.concerned(whole, kind);
        return entries.told(whole, kind).stream()
                .map(part -> line(
                        part,
                        concerned.contains(part) ? said(kind, part, whole, places) : lacksNothing(kind, part, places)))
                .toList();
    }

    private Line line(Case part, String said) {
        return new Line(part.offeringName(), hall.reception(part.offering()), said);
    }

    private String said(PaperKind kind, Case part, Case whole, Map<String, String> places) {
        if (!kind.ends() || kind == PaperKind.CORRECTION_LAPSE) {
            return words(kind, part, whole, places);
        }
        if (!follows(part, whole)) {
            return ended(kind, part, whole, places);
        }
        return isUnaccepted(part)
                ? refusedAfter(part, places)
                : following(part, places) + unsaid(part, words(kind, part, whole, places));
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
            return refusal(part);
        }
        boolean complete = whole.isBundle() && !entries.concerned(whole, kind).contains(part);
        if (!complete && !(kind.ends() && kind != PaperKind.CORRECTION_LAPSE && follows(part, whole))) {
            return entries.procedure(entries.item(part), whole).paper(kind);
        }
        return taken.earlier(part).isPresent() && isUnaccepted(part)
                ? refusal(part)
                : entries.procedure(part).paper(PaperKind.TERMINATION);
    }

    private String words(PaperKind kind, Case part, Case whole, Map<String, String> places) {
        return entries.procedure(entries.item(part), whole)
                .paper(kind)
                .map(paper -> said(paper, part, places))
                .orElse("");
    }

    /** What ends with its one-thing ends for what failed before it only where something has: an administrator refuses nothing. */
    private boolean follows(Case part, Case whole) {
        return whole.ground().filter(Ground.EARLIER_ITEM_FAILED::equals).isPresent()
                && taken.earlier(part).isPresent();
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
        boolean withWhole = whole.acceptKind().isPresent() && !entries.takenOnByItself(part);
        return whole.isBundle() && kind != PaperKind.CORRECTION_LAPSE && isUnaccepted(part) && !withWhole;
    }

    /** 行政许可法 第三十二条: what nobody has accepted is refused, and only what is accepted is left to be ended. */
    private static boolean isUnaccepted(Case part) {
        return part.acceptKind().isEmpty();
    }

    /** What ends as an item before it failed is told what it now lacks, or that it can go alone. */
    private String following(Case part, Map<String, String> places) {
        String earlier = taken.earlier(part).orElseThrow();
        String ended = entries.procedure(part).ended();
        String you = you(places);
        return preconditions
                .lacking(part)
                .map(lacking -> "%s（%s没有办成），%s%s。"
                        .formatted(
                                lacking,
                                earlier,
                                ended,
                                again(part, you).map("；"::concat).orElse("")))
                .orElseGet(() -> "%s把本事项和排在前面的%s一并%s，%s没有办成，随一件事%s；%s可以随时单独%s。"
                        .formatted(you, earlier, apply(part), earlier, ended, you, apply(part)));
    }

    /** What lacks nothing is not told what others lack: it goes on, or rests on what has failed. */
    private String lacksNothing(PaperKind kind, Case part, Map<String, String> places) {
        if (kind == PaperKind.CORRECTION) {
            return taken.complete(part) + besides(part, places);
        }
        return taken.earlier(part)
                .map(earlier -> preconditions.complete(part) + "。"
                        + (isUnaccepted(part) ? refusedAfter(part, places) : following(part, places)))
                .orElseGet(() -> "申请材料齐全，随同上列事项不再办理；%s可以随时单独%s。".formatted(you(places), apply(part)));
    }

    /** No later paper tells it of what is accepted with the notice. */
    private String besides(Case part, Map<String, String> places) {
        if (isUnaccepted(part)) {
            return "";
        }
        Map<String, String> all = new HashMap<>(places);
        all.put("accepted", ChineseDate.of(part.schedule().acceptedOn().orElseThrow()));
        all.put("complete", ChineseDate.of(part.schedule().materialsReceivedOn()));
        return Sentence.text(String.join("", entries.besidesOf(part, PaperKind.ACCEPTANCE)), all);
    }

    private String refusedAfter(Case part, Map<String, String> places) {
        Map<String, String> all = new HashMap<>(places);
        all.put("earlier", taken.earlier(part).orElseThrow());
        all.put("precondition", preconditions.lacking(part).orElse(""));
        return refusal(part).map(words -> said(words, part, all)).orElse("")
                + again(part, you(places)).map("%s。"::formatted).orElse("");
    }

    private static String you(Map<String, String> places) {
        return Objects.requireNonNull(places.get("you"));
    }

    private Optional<String> again(Case part, String you) {
        return preconditions.awaited(part).map(names -> "取得%s以后，%s可以%s".formatted(names, you, apply(part)));
    }

    private String apply(Case part) {
        return entries.procedure(part).apply();
    }

    /** Returns what an item is told that lacks nothing but what an item before it should have given. */
    private Optional<PaperWords> refusal(Case part) {
        return entries.procedure(part)
                .paper(PaperKind.EARLIER_FAILED)
                .map(words -> preconditions.lacking(part).isEmpty() ? words : words.in(Situation.REQUIRED));
    }

    /** The basis stands behind the words, unless they cite it themselves. */
    private String said(PaperWords words, Case part, Map<String, String> places) {
        String basis = Citations.of(words.basis());
        Map<String, String> all = new HashMap<>(places);
        all.put("apply", apply(part));
        all.put("basis", basis);
        all.put("awaiting", taken.earlier(part).map("、%s办结"::formatted).orElse(""));
        String text =
                words.within().stream().map(one -> Sentence.text(one, all)).collect(Collectors.joining());
        return basis.isEmpty() || text.contains(basis) || !text.endsWith("。")
                ? text
                : text.substring(0, text.length() - 1) + "（" + basis + "）。";
    }
}
