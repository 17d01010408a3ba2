package org.tongban.document.words;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongban.cases.register.Case;
import org.tongban.catalog.entry.procedure.PaperKind;
import org.tongban.catalog.entry.procedure.PaperWords;
import org.tongban.document.content.Concerned;

/** What a one-thing's paper is called that answers for several: by all that its lines say, as no organ's word names another's. */
@Component
class Answers {

    private static final String DECISION = "决定书";
    private static final String REPLY = "答复书";
    private static final String NOTICE = "告知书";
    private static final String ACCEPTANCE = "通知书";

    /** What was taken on was told before, and the rest waits. */
    private static final String WAITING = "办理情况告知书";

    private final Concerned concerned;
    private final PartLines parts;
    private final InTurn turn;
    private final Begun begun;

    Answers(Concerned concerned, PartLines parts, InTurn turn, Begun begun) {
        this.concerned = concerned;
        this.parts = parts;
        this.turn = turn;
        this.begun = begun;
    }

    /** Returns the title; the one it has by itself where the case is no one-thing or has no items, or nothing is answered. */
    String title(PaperWords own, PaperKind kind, Case subject) {
        boolean named = subject.isBundle() && (kind.answers() || kind.accepts());
        List<Case> told = named ? concerned.told(subject, kind) : List.of();
        if (told.isEmpty()) {
            return kind.accepts() && !turn.before(subject).isEmpty() ? WAITING : Objects.requireNonNull(own.title());
        }
        if (kind.accepts()) {
            return taken(told, subject);
        }
        List<String> names = Stream.concat(verdicts(kind, told, subject), ends(kind, told, subject))
                .distinct()
                .toList();
        return joined(names) + (names.size() > 1 ? NOTICE : form(kind, told, subject));
    }

    /** 行政许可法 第三十二条 alone knows 受理, and only what is taken on now is named (第四十二条: its terms begin). */
    private String taken(List<Case> told, Case whole) {
        List<String> names = told.stream()
                .sorted(Comparator.comparing(part -> said(part, whole).isPresent()))
                .map(part -> said(part, whole).orElseGet(() -> begun.of(part, whole)))
                .distinct()
                .toList();
        List<String> alone = told.stream()
                .flatMap(part -> begun.words(part, whole).stream())
                .map(PaperWords::title)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
        return names.size() == 1 && alone.size() == 1 ? alone.get(0) : joined(names) + ACCEPTANCE;
    }

    /** What nobody has taken on is called by what its paper says instead. */
    private Optional<String> said(Case part, Case whole) {
        return begun.words(part, whole).map(PaperWords::verdict);
    }

    private Stream<String> verdicts(PaperKind kind, List<Case> told, Case whole) {
        return words(kind, told, whole).flatMap(words -> Stream.ofNullable(words.verdict()));
    }

    private Stream<String> ends(PaperKind kind, List<Case> told, Case whole) {
        return told.stream()
                .filter(part ->
                        parts.behind(kind, part, whole).map(PaperWords::verdict).isEmpty())
                .map(part -> parts.ended(kind, part, whole));
    }

    /** 行政许可法 第三十二条第一款第二项: what is a decision for one of them is called that; suppliers only reply. */
    private String form(PaperKind kind, List<Case> told, Case whole) {
        List<String> titles = words(kind, told, whole)
                .map(PaperWords::title)
                .map(Objects::requireNonNull)
                .toList();
        if (titles.stream().anyMatch(title -> title.endsWith(DECISION))) {
            return DECISION;
        }
        return titles.stream().allMatch(title -> title.endsWith(REPLY)) ? REPLY : NOTICE;
    }

    private Stream<PaperWords> words(PaperKind kind, List<Case> told, Case whole) {
        return told.stream().flatMap(part -> parts.behind(kind, part, whole).stream());
    }

    private static String joined(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join("、", names.subList(0, last)) + "和" + names.get(last);
    }
}
