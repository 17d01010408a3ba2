package org.tongban.document.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongban.cases.register.Case;
import org.tongban.catalog.entry.procedure.PaperKind;
import org.tongban.catalog.entry.procedure.PaperWords;
import org.tongban.catalog.entry.procedure.Situation;
import org.tongban.document.content.Entries;

/** What an item of a one-thing is told that rests on what has failed before it. */
@Component
class AfterFailure {

    private final Entries entries;
    private final InTurn turn;
    private final Preconditions preconditions;
    private final PartWords filled;

    AfterFailure(Entries entries, InTurn turn, Preconditions preconditions, PartWords filled) {
        this.entries = entries;
        this.turn = turn;
        this.preconditions = preconditions;
        this.filled = filled;
    }

    String told(Case part, Map<String, String> places) {
        return isUnaccepted(part) ? refusedAfter(part, places) : following(part, places);
    }

    /** 行政许可法 第三十二条: what nobody has accepted is refused, and only what is accepted is left to be ended. */
    static boolean isUnaccepted(Case part) {
        return part.acceptKind().isEmpty();
    }

    /** What ends as an item before it failed is told what it now lacks, or that it can go alone. */
    private String following(Case part, Map<String, String> places) {
        String earlier = turn.earlier(part).orElseThrow();
        String ended = entries.procedure(part).ended();
        String you = PartWords.you(places);
        return preconditions
                .lacking(part)
                .map(lacking -> "%s（%s没有办成），%s%s。"
                        .formatted(
                                lacking,
                                earlier,
                                ended,
                                again(part, you).map("；"::concat).orElse("")))
                .orElseGet(() -> "%s把本事项和排在前面的%s一并%s，%s没有办成，随一件事%s；%s可以随时单独%s。"
                        .formatted(you, earlier, filled.apply(part), earlier, ended, you, filled.apply(part)));
    }

    private String refusedAfter(Case part, Map<String, String> places) {
        Map<String, String> all = new HashMap<>(places);
        all.put("earlier", turn.earlier(part).orElseThrow());
        all.put("precondition", preconditions.lacking(part).orElse(""));
        return refusal(part).map(words -> filled.said(words, part, all)).orElse("")
                + again(part, PartWords.you(places)).map("%s。"::formatted).orElse("");
    }

    private Optional<String> again(Case part, String you) {
        return preconditions
                .awaited(part)
                .map("取得"::concat)
                .or(() -> preconditions
                        .lacking(part)
                        .flatMap(lacking -> turn.earlier(part))
                        .map("%s办成"::formatted))
                .map(then -> "%s以后，%s可以%s".formatted(then, you, filled.apply(part)));
    }

    /** Returns what an item is told that lacks nothing but what an item before it should have given. */
    Optional<PaperWords> refusal(Case part) {
        return entries.procedure(part)
                .paper(PaperKind.EARLIER_FAILED)
                .map(words -> preconditions.lacking(part).isEmpty() ? words : words.in(Situation.REQUIRED));
    }
}
