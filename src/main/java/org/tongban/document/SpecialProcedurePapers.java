package org.tongban.document;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongban.calendar.ChineseDate;
import org.tongban.cases.register.CaseFact;
import org.tongban.catalog.entry.procedure.PaperKind;
import org.tongban.document.content.DocumentKind;

/** Tells the applicant in writing how long a special procedure takes (行政许可法 第四十五条). */
@Component
class SpecialProcedurePapers {

    private final Issuer issuer;

    SpecialProcedurePapers(Issuer issuer) {
        this.issuer = issuer;
    }

    @EventListener
    void on(CaseFact.SpecialProcedureStarted fact) {
        Map<String, String> places = Map.of(
                "special", fact.kind().label(),
                "days", String.valueOf(fact.workingDays()),
                "due", ChineseDate.of(fact.due()));
        issuer.issue(
                DocumentKind.SPECIAL_PROCEDURE,
                PaperKind.SPECIAL_PROCEDURE,
                fact.subject(),
                places,
                Map.of("arrangement", fact.arrangement()));
    }
}
