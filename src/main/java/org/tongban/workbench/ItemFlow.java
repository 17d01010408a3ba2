package org.tongban.workbench;

import org.jspecify.annotations.Nullable;

/** Draws the flow of an item: accepted, examined and decided, or decided at the window, and its result issued. */
final class ItemFlow {

    static final int MOST_NODES = 20;
    private static final String COMMITTED = "${acceptOutcome == 'committed'}";

    private final ItemFacts item;
    private final Diagram diagram = new Diagram();
    private int column;

    ItemFlow(ItemFacts item) {
        this.item = item;
    }

    /** @return the text of its BPMN file */
    String draw() {
        BpmnFile file = new BpmnFile(item.key(), item.name(), item.cited() + "。", diagram);
        if (item.hasCommitment()) {
            file.declare(Xml.of("bpmn:message", "id", "Message_CommitmentToVerify", "name", "commitmentToVerify"));
        }
        Opening opening = Opening.draw(
                diagram,
                Palette.stage(
                        "Accept",
                        "受理",
                        "accept",
                        licensingLaw("第三十二条"),
                        Palette.in(Palette.WITH_BUNDLE),
                        Palette.out("acceptOutcome")));
        column = opening.column();
        Node committed = item.hasCommitment() ? place(Palette.question("Committed", "告知承诺办理？"), 0) : null;
        if (committed != null) {
            opening.continueAt(committed);
        }
        Entrance entrance = next -> enter(opening, committed, next);
        if (item.isImmediate()) {
            issue(new DecisionAtWindow(item, diagram, column).draw(entrance, committed));
        } else {
            Node examined = new Examination(item, diagram, column).draw(entrance, file);
            column = examined.column() + 1;
            issue(decide(examined, committed));
        }
        file.withdrawnBy(Palette.act("Withdraw", "终止办理", "withdraw", null));
        if (file.size() > MOST_NODES) {
            throw new Refusal("容缺受理、告知承诺、现场核查和特别程序同时都有的，流程图超过%d个节点，请把其中的环节做成阶段。".formatted(MOST_NODES));
        }
        return file.text();
    }

    /** Leads an accepted case that is not decided on commitment to its first node. */
    interface Entrance {

        void leadTo(Node next);
    }

    private void enter(Opening opening, @Nullable Node committed, Node next) {
        if (committed == null) {
            opening.continueAt(next);
        } else {
            diagram.flow(new Flow("CommittedNo", committed, next).answering("否"));
        }
    }

    private Node decide(Node examined, @Nullable Node committed) {
        Node decide = place(
                Palette.stage(
                        "Decide",
                        "审核与决定",
                        "decide",
                        licensingLaw("第三十八条"),
                        Palette.in("acceptOutcome"),
                        Palette.out("decision")),
                0);
        diagram.flow("ExaminationCompleted", examined, decide);
        if (committed != null) {
            diagram.flow(onCommitment(committed, decide));
        }
        Node decision = place(Palette.question("Decision", "准予%s？".formatted(item.given())), 0);
        Node rejected = diagram.place(Palette.end("Rejected", "不予" + item.given()), decision.column(), 1);
        diagram.flow("Decided", decide, decision)
                .flow(new Flow("DecisionRejected", decision, rejected)
                        .answering("不予")
                        .when("${decision == 'rejected'}"));
        return decision;
    }

    static Flow onCommitment(Node committed, Node decided) {
        return new Flow("CommittedYes", committed, decided)
                .answering("是")
                .when(COMMITTED)
                .because("国办发〔2020〕42号：申请人承诺符合条件的，直接作出决定，事后核查。")
                .passing(-1);
    }

    private void issue(Node approved) {
        column = approved.column() + 1;
        Node issue = place(
                Palette.stage("Issue", "出件与送达", "issue", licensingLaw("第四十四条"), Palette.in(Palette.WITH_BUNDLE)), 0);
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
                        .when(COMMITTED));
    }

    private Node place(Xml xml, int row) {
        return diagram.place(xml, column++, row);
    }

    private @Nullable String licensingLaw(String article) {
        return item.isLicence() ? "《行政许可法》" + article + "。" : null;
    }
}
