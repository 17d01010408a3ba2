package org.tongban.workbench.flow;

import org.jspecify.annotations.Nullable;
import org.tongban.workbench.drawing.BpmnFile;
import org.tongban.workbench.drawing.Calls;
import org.tongban.workbench.drawing.Diagram;
import org.tongban.workbench.drawing.Flow;
import org.tongban.workbench.drawing.Node;
import org.tongban.workbench.drawing.Palette;
import org.tongban.workbench.drawing.Xml;

/** Draws the flow of an item: accepted, examined and decided, or decided at the window, and its result issued. */
public final class ItemFlow {

    private final ItemFacts item;
    private final Diagram diagram = new Diagram();
    private int column;

    public ItemFlow(ItemFacts item) {
        this.item = item;
    }

    /** @return the text of its BPMN file */
    public String draw() {
        BpmnFile file = new BpmnFile(item.key(), item.name(), item.cited() + "。", diagram);
        if (item.hasCommitment()) {
            file.declare(Xml.of("bpmn:message", "id", "Message_CommitmentToVerify", "name", "commitmentToVerify"));
        }
        Opening opening = Opening.draw(diagram, acceptance(), item.hasCommitment());
        column = opening.column();
        if (item.isImmediate()) {
            issue(new DecisionAtWindow(item, diagram, column).draw(opening));
        } else {
            Node examined = new Examination(item, diagram, column).draw(opening);
            column = examined.column() + 1;
            issue(decide(examined, opening));
        }
        file.withdrawnBy(Palette.act("Withdraw", "终止办理", "withdraw", null));
        return file.text();
    }

    private Xml acceptance() {
        return Calls.stage(
                "Accept",
                "受理",
                "accept",
                licensingLaw("第三十二条"),
                Calls.in(Calls.WITH_BUNDLE),
                Calls.out("acceptOutcome"));
    }

    private Node decide(Node examined, Opening opening) {
        Node decide = place(
                Calls.stage(
                        "Decide",
                        "审核与决定",
                        "decide",
                        licensingLaw("第三十八条"),
                        Calls.in("acceptOutcome"),
                        Calls.out("decision")),
                0);
        diagram.flow("ExaminationCompleted", examined, decide);
        if (item.hasCommitment()) {
            opening.decideOnCommitmentAt(decide);
        }
        Node decision = place(Palette.question("Decision", "准予%s？".formatted(item.given())), 0);
        Node rejected = diagram.place(Palette.end("Rejected", "不予" + item.given()), decision.column(), 1);
        diagram.flow("Decided", decide, decision)
                .flow(new Flow("DecisionRejected", decision, rejected)
                        .answering("不予")
                        .when("${decision == 'rejected'}"));
        return decision;
    }

    private void issue(Node approved) {
        column = approved.column() + 1;
        Node issue =
                place(Calls.stage("Issue", "出件与送达", "issue", licensingLaw("第四十四条"), Calls.in(Calls.WITH_BUNDLE)), 0);
        diagram.flow(
                approved.isGateway()
                        ? new Flow("DecisionApproved", approved, issue).answering("准予")
                        : new Flow("Approved", approved, issue));
        if (item.hasCommitment()) {
            verify(issue);
        } else {
            diagram.flow("Issued", issue, place(Palette.end("Closed", "已办结"), 0));
        }
    }

    private void verify(Node issue) {
        Node afterwards = place(Palette.question("VerifyAfterwards", "需要事后核查？"), 0);
        Node closed = place(Palette.end("Closed", "已办结"), 0);
        Xml awaiting = Palette.documented(
                        Palette.end("AwaitingVerification", "已出件待核查"), "告知承诺办理的，出件后另起承诺事后核查（国办发〔2020〕42号）。")
                .add(Xml.of(
                        "bpmn:messageEventDefinition",
                        "id",
                        "MessageEventDefinition_AwaitingVerification",
                        "messageRef",
                        "Message_CommitmentToVerify",
                        "camunda:expression",
                        "${register.startVerification(execution)}"));
        diagram.flow("Issued", issue, afterwards)
                .flow(new Flow("VerifyAfterwardsNo", afterwards, closed).answering("否"))
                .flow(new Flow(
                                "VerifyAfterwardsYes",
                                afterwards,
                                diagram.place(awaiting, afterwards.column(), item.isInstant() ? -1 : 1))
                        .answering("是")
                        .when(Opening.COMMITTED));
    }

    private Node place(Xml xml, int row) {
        return diagram.place(xml, column++, row);
    }

    private @Nullable String licensingLaw(String article) {
        return item.isLicence() ? "《行政许可法》" + article + "。" : null;
    }
}
