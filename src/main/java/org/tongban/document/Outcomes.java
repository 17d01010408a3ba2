package org.tongban.document;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tongban.cases.register.Case;
import org.tongban.catalog.entry.procedure.PaperKind;
import org.tongban.catalog.entry.procedure.Procedure;
import org.tongban.document.content.DocumentKind;
import org.tongban.document.content.Entries;
import org.tongban.document.content.HallSettings;

/** What came of each item of a one-thing. */
@Component
class Outcomes {

    private static final String NONE = "—";
    private static final String ITS_OWN = "编号以证件为准";

    private final Documents documents;
    private final Entries entries;
    private final HallSettings hall;

    Outcomes(Documents documents, Entries entries, HallSettings hall) {
        this.documents = documents;
        this.entries = entries;
        this.hall = hall;
    }

    /** One item with its decision and its result's name and number. */
    record Line(String item, String organ, String outcome, String decision, String result, String licence) {}

    Line of(Case child) {
        List<ListedDocument> papers = documents.of(child.number());
        return new Line(
                child.offeringName(),
                hall.organ(child.offering()),
                outcome(child),
                papers.stream()
                        .filter(Outcomes::isDecision)
                        .map(ListedDocument::number)
                        .findFirst()
                        .orElse(NONE),
                entries.result(child).name(),
                documents
                        .licenceNumber(child.number())
                        .orElseGet(() -> documents.hasCertificate(child.number()) ? ITS_OWN : NONE));
    }

    private String outcome(Case child) {
        Procedure procedure = entries.procedure(child);
        return switch (child.state()) {
            case DECIDED, ISSUED, CLOSED ->
                procedure.decision(PaperKind.APPROVAL).orElseGet(child.state()::label);
            case REJECTED -> procedure.decision(PaperKind.REJECTION).orElseGet(child.state()::label);
            default -> child.state().label();
        };
    }

    private static boolean isDecision(ListedDocument paper) {
        return paper.kind() == DocumentKind.APPROVAL || paper.kind() == DocumentKind.REJECTION;
    }
}
