package org.tongban.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongban.calendar.ChineseDate;
import org.tongban.cases.CaseState;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseFact;
import org.tongban.cases.register.CaseRegister;
import org.tongban.catalog.entry.procedure.PaperKind;
import org.tongban.document.content.Concerned;
import org.tongban.document.content.DocumentKind;
import org.tongban.document.content.Entries;
import org.tongban.document.content.Remedies;
import org.tongban.document.words.PartLines;

/** Papers of a case that ends without a decision. */
@Component
class EndingPapers {

    private static final String ENDED = "本办件";
    private static final String ENDED_IN_PART = "没有办结的事项";
    private static final String EACH = "按照下表处理";

    private final Issuer issuer;
    private final Entries entries;
    private final Concerned concerned;
    private final Remedies remedies;
    private final CaseRegister register;
    private final Outcomes outcomes;
    private final PartLines parts;

    EndingPapers(
            Issuer issuer,
            Entries entries,
            Concerned concerned,
            Remedies remedies,
            CaseRegister register,
            Outcomes outcomes,
            PartLines parts) {
        this.issuer = issuer;
        this.entries = entries;
        this.concerned = concerned;
        this.remedies = remedies;
        this.register = register;
        this.outcomes = outcomes;
        this.parts = parts;
    }

    @EventListener
    void on(CaseFact.Lapsed fact) {
        end(fact.subject(), PaperKind.CORRECTION_LAPSE);
    }

    /** A one-thing is not itself decided; when what it rests on is rejected, the rest of it ends, if there is any. */
    @EventListener(condition = "#root.args[0].subject().isBundle()")
    void on(CaseFact.Rejected fact) {
        if (!concerned.told(fact.subject(), PaperKind.TERMINATION).isEmpty()) {
            end(fact.subject(), PaperKind.TERMINATION);
        }
    }

    /** What was decided stays as it is: only the rest ends, and only that can be contested. */
    @EventListener
    void on(CaseFact.Terminated fact) {
        end(fact.subject(), PaperKind.TERMINATION);
    }

    @EventListener
    void on(CaseFact.Withdrawn fact) {
        Case subject = fact.subject();
        boolean whole = subject.state() == CaseState.WITHDRAWN;
        issuer.issue(
                DocumentKind.WITHDRAWAL,
                PaperKind.WITHDRAWAL,
                subject,
                Map.of("received", received(subject), "ended", ended(subject, whole)),
                Map.of("reason", fact.reason(), "standing", standing(subject)));
    }

    /**
     * A paper that ends a procedure can be contested (最高人民法院关于审理行政许可案件若干问题的规定 第三条), and whoever it may
     * harm is told how (行政复议法实施条例 第二十五条).
     */
    private void end(Case subject, PaperKind paper) {
        Map<String, Object> content = new HashMap<>();
        content.put("reason", subject.reason().orElse(""));
        content.put("undecided", subject.state() != CaseState.CLOSED);
        content.put("faults", List.of());
        content.put("owed", List.of());
        content.put("standing", standing(subject));
        content.put("failed", failed(subject));
        content.put("contact", entries.contact(subject));
        content.put("remedies", remedies.of(subject, paper, part -> parts.isUndecided(paper, part, subject)));
        issuer.issue(kind(subject, paper), paper, subject, Map.of("received", received(subject)), content);
    }

    /** 行政许可法 第三十二条第一款第五项: what is refused for that is refused like anything else, and numbered with it. */
    private DocumentKind kind(Case subject, PaperKind paper) {
        List<Case> told = concerned.told(subject, paper);
        boolean answered = !told.isEmpty() && told.stream().allMatch(part -> parts.isAnswered(paper, part, subject));
        return answered ? DocumentKind.REFUSAL : DocumentKind.LAPSE;
    }

    /** What ends in several words is told line by line. */
    private String ended(Case subject, boolean whole) {
        List<String> words = concerned.told(subject, PaperKind.WITHDRAWAL).stream()
                .map(part -> parts.ended(PaperKind.WITHDRAWAL, part, subject))
                .distinct()
                .toList();
        return (whole ? ENDED : ENDED_IN_PART) + (words.size() == 1 ? words.get(0) : EACH);
    }

    /** 行政许可法 第三十八条第二款: what failed is told with who decided it, and by which paper. */
    private List<Outcomes.Line> failed(Case subject) {
        return register.children(subject.number()).stream()
                .filter(part -> part.state() == CaseState.REJECTED || part.state() == CaseState.REFUSED)
                .map(outcomes::of)
                .toList();
    }

    private List<String> standing(Case subject) {
        return register.standing(subject).stream().map(Case::offeringName).toList();
    }

    private static String received(Case subject) {
        return ChineseDate.of(subject.schedule().receivedAt());
    }
}
