package org.tongban.workbench.flow;

import org.tongban.workbench.drawing.Diagram;
import org.tongban.workbench.drawing.Flow;
import org.tongban.workbench.drawing.Node;
import org.tongban.workbench.drawing.Palette;
import org.tongban.workbench.drawing.Xml;

/** How every flow begins: received, accepted or not; what is accepted on commitment may go a way of its own. */
final class Opening {

    static final String COMMITTED = "${acceptOutcome == 'committed'}";

    private static final int AFTER = 3;

    private final Diagram diagram;
    private final Node outcome;

    private Opening(Diagram diagram, Node outcome) {
        this.diagram = diagram;
        this.outcome = outcome;
    }

    /**
     * @param accept the acceptance stage, of an item or of a one-thing
     * @param hasCommitment whether a way over the flow leads on from here
     */
    static Opening draw(Diagram diagram, Xml accept, boolean hasCommitment) {
        Node start = diagram.place(Palette.start("ApplicationReceived", "已收到申请"), 0, 0);
        Node accepted = diagram.place(accept, 1, 0);
        Node outcome = diagram.place(Palette.question("AcceptOutcome", "受理结论？"), 2, 0);
        Node refused = diagram.place(Palette.end("Refused", "不予受理"), hasCommitment ? 1 : 2, -1);
        Node lapsed = diagram.place(Palette.end("CorrectionOverdue", "逾期未补正"), 2, 1);
        diagram.flow("ApplicationReceived", start, accepted)
                .flow("AcceptConcluded", accepted, outcome)
                .flow(new Flow("AcceptOutcomeRefused", outcome, refused)
                        .answering("不予受理")
                        .when("${acceptOutcome == 'refused'}"))
                .flow(new Flow("AcceptOutcomeLapsed", outcome, lapsed)
                        .answering("未补正")
                        .when("${acceptOutcome == 'lapsed'}"));
        return new Opening(diagram, outcome);
    }

    /** @return the first column behind it */
    int column() {
        return AFTER;
    }

    /** Goes on with an accepted case. */
    void continueAt(Node next) {
        diagram.flow(new Flow("AcceptOutcomeAccepted", outcome, next).answering("受理"));
    }

    /** Goes on with a case accepted on commitment, past all examination. */
    void decideOnCommitmentAt(Node decided) {
        diagram.flow(new Flow("AcceptOutcomeCommitted", outcome, decided)
                .answering("告知承诺")
                .when(COMMITTED)
                .because("国办发〔2020〕42号：申请人承诺符合条件的，直接作出决定，事后核查。")
                .passing(-1));
    }
}
