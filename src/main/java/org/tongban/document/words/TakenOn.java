package org.tongban.document.words;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongban.calendar.ChineseDate;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.term.TermKind;
import org.tongban.document.content.Concerned;
import org.tongban.document.content.Entries;
import org.tongban.document.content.HallSettings;
import org.tongban.document.content.LimitLine;
import org.tongban.document.content.Sentence;

/**
 * When the items of a one-thing are taken on: with the whole, or later, each told by a paper of its own (行政许可法 第三十二条:
 * one acceptance, one dated paper).
 */
@Component
public class TakenOn {

    /** What ministries, provinces and halls say besides is not looked for. */
    private static final String NO_LIMIT = "法律、行政法规没有规定天数";

    private final CaseRegister register;
    private final Entries entries;
    private final Concerned concerned;
    private final InTurn turn;
    private final Begun begun;
    private final HallSettings hall;
    private final LimitLine limit;
    private final Preconditions preconditions;
    private final Clock clock;

    TakenOn(
            CaseRegister register,
            Entries entries,
            Concerned concerned,
            InTurn turn,
            Begun begun,
            HallSettings hall,
            LimitLine limit,
            Preconditions preconditions,
            Clock clock) {
        this.register = register;
        this.entries = entries;
        this.concerned = concerned;
        this.preconditions = preconditions;
        this.turn = turn;
        this.begun = begun;
        this.hall = hall;
        this.limit = limit;
        this.clock = clock;
    }

    /** One item, who handles it, when it is taken on, and what its law allows from then. */
    record Line(String item, String organ, String taken, String limit) {}

    public List<Line> lines(Case whole) {
        return register.children(whole.number()).stream()
                .filter(child -> !child.state().isEnding() && !concerned.takenOnBefore(child, whole))
                .map(child -> new Line(
                        child.offeringName(),
                        hall.handling(child.offering()),
                        taken(child, whole),
                        limit.ofPart(child, whole)
                                .map(words -> words + over(child))
                                .orElseGet(() -> undated(child))))
                .toList();
    }

    private String undated(Case child) {
        String term = entries.procedure(child).term();
        return term == null ? NO_LIMIT : NO_LIMIT + "，" + term;
    }

    /** What is promised for the whole is neither longer than an item's law allows nor what the paper of a later one promises. */
    public String own(Case whole) {
        List<Case> children = register.children(whole.number()).stream()
                .filter(child -> !child.state().isEnding() && !concerned.takenOnBefore(child, whole))
                .toList();
        boolean limited =
                children.stream().anyMatch(child -> limit.ofPart(child, whole).isPresent());
        boolean later = children.stream().anyMatch(concerned::takenOnByItself);
        return (limited ? "事项的法定期限先届满的，在法定期限内办结。" : "") + (later ? "表中写明届时另行书面告知的事项，期限以届时的文书为准，不按上述日期计算。" : "");
    }

    /** What is over by the day of the paper is not told as still to come. */
    private String over(Case child) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        return child.schedule()
                .lastDay(TermKind.STATUTORY)
                .filter(due -> due.isBefore(today))
                .map(due -> "；%s已经届满，立即办理".formatted(limit.overTerm(child, today)))
                .orElse("");
    }

    /** What waits for others is taken on after them, or not at all. */
    String after(Case child, String earlier, String begun) {
        List<Case> failed = turn.failed(child);
        if (!failed.isEmpty()) {
            return failed.stream().map(InTurn::shortName).collect(Collectors.joining("、")) + "没有办成，不能接着" + begun
                    + "，另行书面告知";
        }
        return preconditions.ordered(child)
                + earlier
                + preconditions.awaited(child).map("办结并取得%s后"::formatted).orElse("办结后") + begun + "，届时另行书面告知";
    }

    /** Why silence takes it on is said by the law of each item, or by nothing but the hall's rules; how else, only by some. */
    private String said(Case child, Case whole, String day, String word) {
        String complete = ChineseDate.of(whole.schedule().materialsReceivedOn());
        Map<String, String> places = Map.of("accepted", day, "begun", word, "complete", complete);
        return begun.words(child, whole)
                .map(words -> words.within().stream()
                        .map(one -> Sentence.text(one, places))
                        .collect(Collectors.joining()))
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> "自" + day + "起" + word);
    }

    private String taken(Case child, Case whole) {
        String word = begun.of(child, whole);
        Optional<LocalDate> accepted = child.schedule().acceptedOn();
        Optional<String> earlier = turn.earlier(child);
        if (accepted.isEmpty() && earlier.isPresent()) {
            return after(child, earlier.get(), word);
        }
        String day = accepted.or(() -> whole.schedule().acceptedOn())
                .map(ChineseDate::of)
                .orElseThrow();
        return said(child, whole, day, word) + (child.commitmentChosen() ? "，另行书面告知" : "");
    }
}
