package org.tongban.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongban.cases.Case;
import org.tongban.cases.Ground;
import org.tongban.catalog.PaperKind;
import org.tongban.catalog.PaperWords;

/**
 * What a one-thing's paper tells of its items: each by whoever handles it, in the words and on the basis of its own law, as no
 * organ refuses, corrects or ends what is another's.
 */
@Component
class PartLines {

    private final Entries entries;
    private final TakenOn taken;
    private final HallSettings hall;

    PartLines(Entries entries, TakenOn taken, HallSettings hall) {
        this.entries = entries;
        this.taken = taken;
        this.hall = hall;
    }

    /** One item, who handles it, and what that does with it. */
    record Line(String item, String organ, String said) {}

    /** @param places what the paper's own words are filled in with */
    List<Line> of(PaperKind kind, Case whole, Map<String, String> places) {
        if (!whole.isBundle()) {
            return List.of();
        }
        List<Case> concerned = entries.concerned(whole, kind);
        return entries.told(whole, kind).stream()
                .map(part -> line(
                        part,
                        kind.lacks() && !concerned.contains(part)
                                ? lacksNothing(kind, part)
                                : said(kind, part, whole, places)))
                .toList();
    }

    private Line line(Case part, String said) {
        return new Line(part.offeringName(), hall.reception(part.offering()), said);
    }

    private String said(PaperKind kind, Case part, Case whole, Map<String, String> places) {
        String words = entries.procedure(entries.item(part), whole)
                .paper(kind)
                .map(paper -> said(paper, places))
                .orElse("");
        return kind.ends() ? entries.procedure(part).ended() + requiring(part, whole) + "。" + words : words;
    }

    /** What ends as an item before it failed is told the provisions that make that its precondition. */
    private String requiring(Case part, Case whole) {
        boolean failed =
                whole.ground().filter(Ground.EARLIER_ITEM_FAILED::equals).isPresent();
        String requires = failed ? Citations.of(entries.requires(part)) : "";
        return requires.isEmpty()
                ? ""
                : "，" + requires + "规定以" + taken.earlier(part).orElse("前面的事项") + "为前提";
    }

    private String lacksNothing(PaperKind kind, Case part) {
        return kind == PaperKind.CORRECTION
                ? taken.complete(part)
                : taken.earlier(part).map(earlier -> earlier + "没有办成以前不能办理。").orElse("随同上列事项不再办理。");
    }

    /** The basis stands behind the words, unless they cite it themselves. */
    private static String said(PaperWords words, Map<String, String> places) {
        String basis = Citations.of(words.basis());
        Map<String, String> all = new HashMap<>(places);
        all.put("basis", basis);
        String text =
                words.within().stream().map(one -> Sentence.text(one, all)).collect(Collectors.joining());
        return basis.isEmpty() || text.contains(basis) || !text.endsWith("。")
                ? text
                : text.substring(0, text.length() - 1) + "（" + basis + "）。";
    }
}
