package org.tongban.document.words;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongban.calendar.ChineseDate;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.register.Case;
import org.tongban.catalog.entry.procedure.PaperKind;
import org.tongban.catalog.entry.procedure.Procedure;
import org.tongban.document.content.Citations;
import org.tongban.document.content.Entries;
import org.tongban.document.content.LimitLine;

/** What an item is told that lacks nothing, where others of its one-thing do. */
@Component
class Complete {

    private final Entries entries;
    private final Provisions provisions;
    private final InTurn turn;
    private final TakenOn taken;
    private final Preconditions preconditions;
    private final AfterFailure after;
    private final PartWords filled;
    private final LimitLine limit;
    private final Clock clock;

    Complete(
            Entries entries,
            Provisions provisions,
            InTurn turn,
            TakenOn taken,
            Preconditions preconditions,
            AfterFailure after,
            PartWords filled,
            LimitLine limit,
            Clock clock) {
        this.entries = entries;
        this.provisions = provisions;
        this.turn = turn;
        this.taken = taken;
        this.preconditions = preconditions;
        this.after = after;
        this.filled = filled;
        this.limit = limit;
        this.clock = clock;
    }

    /** What lacks nothing is not told what others lack: it goes on, or rests on what has failed. */
    String told(PaperKind kind, Case part, Map<String, String> places) {
        if (kind == PaperKind.CORRECTION) {
            return alone(part) + besides(part, places);
        }
        return turn.earlier(part)
                .map(earlier -> preconditions.complete(part) + "。" + after.told(part, places))
                .orElseGet(() -> "申请材料齐全，随同上列事项不再办理；%s可以随时单独%s。".formatted(PartWords.you(places), filled.apply(part)));
    }

    /** No later paper tells it of what is accepted with the notice. */
    private String besides(Case part, Map<String, String> places) {
        if (AfterFailure.isUnaccepted(part)) {
            return "";
        }
        Map<String, String> all = new HashMap<>(places);
        all.put("accepted", ChineseDate.of(part.schedule().acceptedOn().orElseThrow()));
        all.put("complete", ChineseDate.of(part.schedule().materialsReceivedOn()));
        return provisions.besidesOf(part, PaperKind.ACCEPTANCE, all);
    }

    /** Tells what comes of an item that lacks nothing, where others of its one-thing do. */
    private String alone(Case child) {
        Procedure procedure = entries.procedure(child);
        String begun = procedure.begun();
        String what = child.schedule()
                .acceptedOn()
                .map(day -> "自" + ChineseDate.of(day) + "起" + begun + commanded(procedure))
                .or(() -> turn.earlier(child).map(earlier -> taken.after(child, earlier, begun)))
                .orElse("不需要补正，其他事项补正以后或者补正期限届满以后" + begun);
        return preconditions.complete(child) + "，" + what + "。" + terms(child);
    }

    /** 行政许可法 第三十二条第二款: no later paper tells when what is accepted with the notice is to be finished. */
    private String terms(Case child) {
        return child.acceptKind().isEmpty()
                ? ""
                : limit.of(child, LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE));
    }

    private static String commanded(Procedure procedure) {
        return procedure
                .paper(PaperKind.ACCEPTANCE)
                .map(words -> Citations.of(words.basis()))
                .filter(basis -> !basis.isEmpty())
                .map("（%s）"::formatted)
                .orElse("");
    }
}
