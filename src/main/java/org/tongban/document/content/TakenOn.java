package org.tongban.document.content;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongban.calendar.ChineseDate;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.term.TermKind;
import org.tongban.catalog.entry.procedure.PaperKind;
import org.tongban.catalog.entry.procedure.PaperWords;
import org.tongban.catalog.entry.procedure.Procedure;

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
    private final HallSettings hall;
    private final LimitLine limit;
    private final Preconditions preconditions;
    private final Clock clock;

    TakenOn(
            CaseRegister register,
            Entries entries,
            HallSettings hall,
            LimitLine limit,
            Preconditions preconditions,
            Clock clock) {
        this.register = register;
        this.entries = entries;
        this.preconditions = preconditions;
        this.hall = hall;
        this.limit = limit;
        this.clock = clock;
    }

    /** One item, who handles it, when it is taken on, and what its law allows from then. */
    record Line(String item, String organ, String taken, String limit) {}

    public List<Line> lines(Case whole) {
        return register.children(whole.number()).stream()
                .filter(child -> !child.state().isEnding() && !entries.takenOnBefore(child, whole))
                .map(child -> new Line(
                        child.offeringName(),
                        hall.handling(child.offering()),
                        taken(child, whole),
                        entries.limit(child, whole)
                                .map(limit -> limit + over(child))
                                .orElseGet(() -> undated(child))))
                .toList();
    }

    private String undated(Case child) {
        String term = entries.procedure(child).term();
        return term == null ? NO_LIMIT : NO_LIMIT + "，" + term;
    }

    /** Returns how what lacks something is taken on all the same, in the word of each law, such as 容缺受理. */
    public String tolerated(Case subject) {
        String words = (subject.isBundle() ? register.children(subject.number()) : List.of(subject))
                .stream()
                        .filter(part -> !part.state().isEnding() && entries.lacks(part))
                        .map(entries::procedure)
                        .filter(procedure -> !procedure.contract())
                        .map(TakenOn::tolerated)
                        .distinct()
                        .collect(Collectors.joining("、"));
        return words.isEmpty() ? "容缺受理" : words;
    }

    private static String tolerated(Procedure procedure) {
        return "容缺" + procedure.begun().replace("开始", "");
    }

    /** What is promised for the whole is neither longer than an item's law allows nor what the paper of a later one promises. */
    public String own(Case whole) {
        List<Case> children = register.children(whole.number()).stream()
                .filter(child -> !child.state().isEnding() && !entries.takenOnBefore(child, whole))
                .toList();
        boolean limited =
                children.stream().anyMatch(child -> entries.limit(child, whole).isPresent());
        boolean later = children.stream().anyMatch(entries::takenOnByItself);
        return (limited ? "事项的法定期限先届满的，在法定期限内办结。" : "") + (later ? "表中写明届时另行书面告知的事项，期限以届时的文书为准，不按上述日期计算。" : "");
    }

    /** Tells whether an item is taken on with the whole, or after it. */
    public boolean isTakenOn(Case whole) {
        return before(whole).isEmpty()
                || register.children(whole.number()).stream()
                        .anyMatch(child -> !child.state().isEnding()
                                && !entries.takenOnBefore(child, whole)
                                && failed(child).isEmpty());
    }

    /** Returns the names of what was taken on before the whole, on terms that stay as they were told. */
    public List<String> before(Case whole) {
        return register.children(whole.number()).stream()
                .filter(child -> !child.state().isEnding() && entries.takenOnBefore(child, whole))
                .map(Case::offeringName)
                .toList();
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

    /** Tells whether a material is awaited by nothing but items that are taken on later, and say themselves by when. */
    public boolean isLater(Case whole, CaseMaterial material) {
        List<Case> wanting = wanting(whole, material);
        return !wanting.isEmpty()
                && wanting.stream().noneMatch(child -> register.before(child).isEmpty());
    }

    /** Tells whether a material is still awaited: not where all items that it was for have ended. */
    public boolean isAwaited(Case subject, CaseMaterial material) {
        List<Case> wanting = wanting(subject, material);
        return material.isOpen()
                && (wanting.isEmpty()
                        || wanting.stream().anyMatch(child -> !child.state().isEnding()));
    }

    private List<Case> wanting(Case whole, CaseMaterial material) {
        return register.children(whole.number()).stream()
                .filter(child -> entries.item(child).material(material.code()).isPresent())
                .toList();
    }

    /** Tells whether an item's one-thing was accepted because nobody answered. */
    public boolean isUnanswered(Case child) {
        return child.bundleNumber()
                .map(register::get)
                .filter(TakenOn::bySilence)
                .isPresent();
    }

    /** Returns the names of what an item of a one-thing waits for; empty where it waits for nothing. */
    public Optional<String> earlier(Case child) {
        return Optional.of(
                        register.before(child).stream().map(TakenOn::shortName).collect(Collectors.joining("、")))
                .filter(names -> !names.isEmpty());
    }

    /** Returns an item's name where the sentence says itself that it is handled. */
    static String shortName(Case item) {
        return item.offeringName().replaceFirst("办理$", "");
    }

    /** Tells what comes of an item that lacks nothing, where others of its one-thing do. */
    String complete(Case child) {
        Procedure procedure = entries.procedure(child);
        String begun = procedure.begun();
        String what = child.schedule()
                .acceptedOn()
                .map(day -> "自" + ChineseDate.of(day) + "起" + begun + commanded(procedure))
                .or(() -> earlier(child).map(earlier -> after(child, earlier, begun)))
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

    private String after(Case child, String earlier, String begun) {
        List<Case> failed = failed(child);
        if (!failed.isEmpty()) {
            return failed.stream().map(TakenOn::shortName).collect(Collectors.joining("、")) + "没有办成，不能接着" + begun
                    + "，另行书面告知";
        }
        return preconditions.ordered(child)
                + earlier
                + preconditions.awaited(child).map("办结并取得%s后"::formatted).orElse("办结后") + begun + "，届时另行书面告知";
    }

    /** Returns what has failed of all that an item waits for, one after another. */
    private List<Case> failed(Case child) {
        return register.before(child).stream()
                .flatMap(one -> one.state().isWithoutGrant() ? Stream.of(one) : failed(one).stream())
                .distinct()
                .toList();
    }

    /** Only what lacks something is taken on without it, and nobody does so with a contract. */
    String begun(Case child, Case whole) {
        Procedure procedure = entries.procedure(child);
        return !procedure.contract() && isTolerated(child, whole) ? tolerated(procedure) : procedure.begun();
    }

    /** Returns the words of the paper by which an item would be taken on as its one-thing is, where it were alone. */
    Optional<PaperWords> words(Case child, Case whole) {
        PaperKind answered = isTolerated(child, whole) ? PaperKind.TOLERANT : PaperKind.ACCEPTANCE;
        return entries.procedure(child).paper(bySilence(whole) ? PaperKind.DEEMED : answered);
    }

    private boolean isTolerated(Case child, Case whole) {
        return whole.acceptKind().filter(AcceptKind.TOLERANT::equals).isPresent() && entries.lacks(child);
    }

    private static boolean bySilence(Case whole) {
        return whole.acceptKind().filter(AcceptKind.DEEMED::equals).isPresent();
    }

    /** Why silence takes it on is said by the law of each item, or by nothing but the hall's rules; how else, only by some. */
    private String said(Case child, Case whole, String day, String begun) {
        String complete = ChineseDate.of(whole.schedule().materialsReceivedOn());
        Map<String, String> places = Map.of("accepted", day, "begun", begun, "complete", complete);
        return words(child, whole)
                .map(words -> words.within().stream()
                        .map(one -> Sentence.text(one, places))
                        .collect(Collectors.joining()))
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> "自" + day + "起" + begun);
    }

    private String taken(Case child, Case whole) {
        String begun = begun(child, whole);
        Optional<LocalDate> accepted = child.schedule().acceptedOn();
        Optional<String> earlier = earlier(child);
        if (accepted.isEmpty() && earlier.isPresent()) {
            return after(child, earlier.get(), begun);
        }
        String day = accepted.or(() -> whole.schedule().acceptedOn())
                .map(ChineseDate::of)
                .orElseThrow();
        return said(child, whole, day, begun) + (child.commitmentChosen() ? "，另行书面告知" : "");
    }
}
