package org.tongban.document;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongban.cases.CaseFact;

/** Tells the applicant in writing how long a special procedure takes (行政许可法 第四十五条). */
@Component
class SpecialProcedurePapers {

    private final Issuer issuer;

    SpecialProcedurePapers(Issuer issuer) {
        this.issuer = issuer;
    }

    @EventListener
    void on(CaseFact.SpecialProcedureStarted fact) {
        issuer.issue(
                DocumentKind.SPECIAL_PROCEDURE,
                fact.subject(),
                Map.of(
                        "procedure", fact.kind().label(),
                        "workingDays", fact.workingDays(),
                        "due", ChineseDate.of(fact.due()),
                        "arrangement", fact.arrangement()));
    }
}
