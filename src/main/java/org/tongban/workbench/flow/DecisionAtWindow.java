package org.tongban.workbench.flow;

import org.tongban.workbench.drawing.Diagram;
import org.tongban.workbench.drawing.Flow;
import org.tongban.workbench.drawing.Node;
import org.tongban.workbench.drawing.Palette;
import org.tongban.workbench.drawing.Xml;
import org.tongban.workbench.flow.ItemFacts.Step;

/** The item's own part of an immediate item: decided by rule, or at once by the window. */
final class DecisionAtWindow {

    private final ItemFacts item;
    private final Diagram diagram;
    private final int column;

    DecisionAtWindow(ItemFacts item, Diagram diagram, int column) {
        this.item = item;
        this.diagram = diagram;
        this.column = column;
    }

    /** @return the approval, in the last column of the happy path */
    Node draw(Opening opening) {
        Node approve = item.isInstant() ? byRule(opening) : byPerson(opening);
        if (item.hasCommitment()) {
            opening.decideOnCommitmentAt(approve);
        }
        return approve;
    }

    private Node byPerson(Opening opening) {
        Node decide = diagram.place(decideOnTheSpot(), column, 0);
        opening.continueAt(decide);
        Node decision = decision(decide, column + 1, 0);
        Node approve = approve(column + 2);
        approved(decision, approve);
        rejected(decision, column + 2, 1);
        return approve;
    }

    private Node byRule(Opening opening) {
        Node rule = diagram.place(rule(), column, 0);
        opening.continueAt(rule);
        Node instant = diagram.place(Palette.question("InstantApproval", "即时核准？"), column + 1, 0);
        Node decide = diagram.place(decideOnTheSpot(), column + 2, 1);
        Node decision = decision(decide, column + 3, 1);
        Node approve = approve(column + 3);
        diagram.flow("RuleEvaluated", rule, instant)
                .flow(new Flow("InstantApprovalYes", instant, approve)
                        .answering("核准")
                        .when("${instantApproval == 'approve'}"))
                .flow(new Flow("InstantApprovalNo", instant, decide).answering("转人工"));
        approved(decision, approve);
        rejected(decision, column + 4, 1);
        return approve;
    }

    private Node decision(Node decide, int at, int row) {
        Node decision = diagram.place(Palette.question("Decision", "准予%s？".formatted(item.given())), at, row);
        diagram.flow("DecidedOnTheSpot", decide, decision);
        return decision;
    }

    private void approved(Node decision, Node approve) {
        diagram.flow(new Flow("DecisionApproved", decision, approve).answering("准予"));
    }

    private void rejected(Node decision, int at, int row) {
        Node reject = diagram.place(
                Palette.act("Reject", "出具不予%s决定".formatted(item.given()), "reject", law("第三十八条第二款")), at, row);
        Node rejected = diagram.place(Palette.end("Rejected", "不予" + item.given()), at + 1, row);
        diagram.flow(new Flow("DecisionRejected", decision, reject)
                        .answering("不予")
                        .when("${decision == 'rejected'}"))
                .flow("Rejected", reject, rejected);
    }

    private Node approve(int at) {
        return diagram.place(
                Palette.act("Approve", "出具准予%s决定".formatted(item.given()), "approve", law("第三十八条第一款")), at, 0);
    }

    private Xml decideOnTheSpot() {
        Step step = item.decisionAtWindow().orElse(new Step("窗口当场决定", "窗口受理岗", 1));
        return Palette.userTask("DecideOnTheSpot", step.name(), "decide-on-the-spot", "window", step.due(), null);
    }

    private Xml rule() {
        return Xml.of(
                        "bpmn:businessRuleTask",
                        "id",
                        "BusinessRuleTask_InstantApproval",
                        "name",
                        "即时核准规则",
                        "camunda:decisionRef",
                        InstantRule.id(item.key()),
                        "camunda:decisionRefBinding",
                        "latest",
                        Palette.TEMPLATE,
                        "tongban.act.instant-approval",
                        Palette.VERSION,
                        1)
                .add(Xml.of("bpmn:documentation").containing("命中的规则记入办件，可供查询。"))
                .add(Xml.of("bpmn:extensionElements")
                        .add(Xml.of("camunda:inputOutput")
                                .add(input("materialsComplete", "materialsComplete"), input("agentUsed", "agent")))
                        .add(recorded()));
    }

    private static Xml recorded() {
        return Xml.of(
                "camunda:executionListener",
                "expression",
                "${register.recordInstantApproval(execution)}",
                "event",
                "end");
    }

    private static Xml input(String name, String fact) {
        return Xml.of("camunda:inputParameter", "name", name)
                .containing("${register.fact(execution,'%s')}".formatted(fact));
    }

    /** A written decision rests on the licensing law, or on what the item itself rests on. */
    private String law(String article) {
        return (item.isLicence() ? "《行政许可法》" + article : "依据" + item.cited()) + "。";
    }
}
