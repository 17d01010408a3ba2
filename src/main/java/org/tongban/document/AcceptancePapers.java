package org.tongban.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongban.calendar.ChineseDate;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.HandOver;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.material.MaterialState;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseFact;
import org.tongban.cases.term.TermKind;
import org.tongban.catalog.entry.law.Commitment;
import org.tongban.catalog.entry.procedure.PaperKind;
import org.tongban.document.content.Concerned;
import org.tongban.document.content.DocumentKind;
import org.tongban.document.content.Entries;
import org.tongban.document.content.LimitLine;
import org.tongban.document.content.MaterialLine;
import org.tongban.document.words.InTurn;
import org.tongban.document.words.TakenOn;

/** Papers of acceptance in each of its ways, and the reminder of what tolerance left open. */
@Component
class AcceptancePapers {

    private final Issuer issuer;
    private final Entries entries;
    private final Concerned concerned;
    private final InTurn turn;
    private final TakenOn taken;
    private final LimitLine limit;
    private final Clock clock;

    AcceptancePapers(
            Issuer issuer,
            Entries entries,
            Concerned concerned,
            InTurn turn,
            TakenOn taken,
            LimitLine limit,
            Clock clock) {
        this.issuer = issuer;
        this.entries = entries;
        this.concerned = concerned;
        this.turn = turn;
        this.taken = taken;
        this.limit = limit;
        this.clock = clock;
    }

    /** An item taken on with its one-thing has no slip of its own: the whole's slip tells of it. */
    @EventListener
    void on(CaseFact.Accepted fact) {
        Case subject = fact.subject();
        AcceptKind kind = subject.acceptKind().orElseThrow();
        Map<String, String> places = Map.of(
                "received", ChineseDate.of(subject.schedule().receivedAt()),
                "accepted", ChineseDate.of(subject.schedule().acceptedOn().orElseThrow()),
                "complete", ChineseDate.of(subject.schedule().materialsReceivedOn()));
        if (subject.isBundle() ? turn.isTakenOn(subject) : isTold(subject)) {
            issuer.issue(DocumentKind.ACCEPTANCE, paper(kind), subject, places, acceptance(fact));
        }
        if (kind == AcceptKind.COMMITTED) {
            var commitment = Objects.requireNonNull(entries.item(subject).commitment());
            issuer.issue(DocumentKind.COMMITMENT, commitment.letter(), subject, content(commitment, fact));
        }
    }

    private boolean isTold(Case item) {
        return item.bundleNumber().isEmpty() || concerned.takenOnByItself(item);
    }

    @EventListener
    void on(CaseFact.MaterialDueSoon fact) {
        Case subject = fact.subject();
        issuer.issue(
                DocumentKind.REMINDER,
                PaperKind.REMINDER,
                subject,
                Map.of("due", ChineseDate.of(fact.due())),
                Map.of("materials", MaterialLine.of(subject, fact.materials(), entries)));
    }

    private static PaperKind paper(AcceptKind kind) {
        return switch (kind) {
            case TOLERANT -> PaperKind.TOLERANT;
            case COMMITTED -> PaperKind.COMMITTED;
            case DEEMED -> PaperKind.DEEMED;
            case FULL, WITH_BUNDLE -> PaperKind.ACCEPTANCE;
        };
    }

    private Map<String, Object> acceptance(CaseFact.Accepted fact) {
        Case subject = fact.subject();
        var schedule = subject.schedule();
        Map<String, Object> content = new HashMap<>();
        content.put("bundle", subject.isBundle());
        content.put("items", taken.lines(subject));
        content.put("before", turn.before(subject));
        content.put(
                "together", subject.handOver().filter(HandOver.TOGETHER::equals).isPresent());
        content.put("handOver", subject.handOver().map(HandOver::label).orElse(null));
        content.put("limit", limit.of(subject, LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE)));
        content.put("own", subject.isBundle() ? taken.own(subject) : "");
        boolean dated = schedule.lastDay(TermKind.TOLERANCE).isPresent();
        Predicate<CaseMaterial> later = material -> turn.isLater(subject, material);
        Predicate<CaseMaterial> awaited = material -> turn.isAwaited(subject, material);
        content.put("missing", dated ? materials(fact, awaited.and(later.negate())) : List.of());
        content.put("later", materials(fact, awaited.and(later)));
        content.put(
                "promised",
                fact.materials().stream().filter(CaseMaterial::isOpen).allMatch(CaseMaterial::promised));
        content.put(
                "materialDue",
                schedule.lastDay(TermKind.TOLERANCE).map(ChineseDate::of).orElse(null));
        return content;
    }

    /** 国办发〔2020〕42号: basis, conditions, what need not be handed in, duty and consequence. */
    private Map<String, Object> content(Commitment commitment, CaseFact.Accepted fact) {
        List<String> waived = materials(fact, material -> material.state() == MaterialState.WAIVED).stream()
                .map(MaterialLine::name)
                .toList();
        Map<String, Object> content = new HashMap<>(CommitmentLetters.content(commitment, waived));
        content.put("confirmed", ChineseDate.of(fact.subject().schedule().receivedAt()));
        return content;
    }

    private List<MaterialLine> materials(CaseFact.Accepted fact, Predicate<CaseMaterial> wanted) {
        List<CaseMaterial> found = fact.materials().stream().filter(wanted).toList();
        return MaterialLine.of(fact.subject(), found, entries);
    }
}
