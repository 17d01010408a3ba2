package org.tongban.document;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tongban.cases.Case;

/** What came of each item of a one-thing. */
@Component
class Outcomes {

    private static final String NONE = "—";

    private final Documents documents;
    private final Entries entries;
    private final Printed printed;
    private final HallSettings hall;

    Outcomes(Documents documents, Entries entries, Printed printed, HallSettings hall) {
        this.documents = documents;
        this.entries = entries;
        this.printed = printed;
        this.hall = hall;
    }

    /** One item with its decision and its result's name and number. */
    record Line(String item, String organ, String outcome, String decision, String result, String licence) {}

    Line of(Case child) {
        List<IssuedDocument> papers = documents.of(child.number());
        return new Line(
                child.offeringName(),
                hall.organ(child.offering()),
                outcome(child, papers),
                papers.stream()
                        .filter(Outcomes::isDecision)
                        .map(IssuedDocument::number)
                        .findFirst()
                        .orElse(NONE),
                printed.result(child, entries.item(child)).name(),
                documents.licenceNumber(child.number()).orElse(NONE));
    }

    private String outcome(Case child, List<IssuedDocument> papers) {
        boolean approved = papers.stream().anyMatch(paper -> paper.kind() == DocumentKind.APPROVAL);
        return approved
                ? DecisionWords.of(entries.item(child)).granted()
                : child.state().label();
    }

    private static boolean isDecision(IssuedDocument paper) {
        return paper.kind() == DocumentKind.APPROVAL || paper.kind() == DocumentKind.REJECTION;
    }
}
