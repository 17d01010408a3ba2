package org.tongban.workbench.drawing;

import org.jspecify.annotations.Nullable;

/**
 * One sequence flow.
 *
 * @param id without its prefix, such as {@code Accepted}
 * @param name the answer it gives to its gateway's question; null for none
 * @param condition an expression; null for none
 * @param over the row it is led through, past everything between its ends; null where it takes the short way
 */
public record Flow(
        String id,
        @Nullable String name,
        Node from,
        Node to,
        @Nullable String condition,
        @Nullable String documentation,
        @Nullable Integer over) {

    public Flow(String id, Node from, Node to) {
        this(id, null, from, to, null, null, null);
    }

    Flow leadingTo(Node other) {
        return new Flow(id, name, from, other, condition, documentation, over);
    }

    Flow comingFrom(Node other) {
        return new Flow(id, name, other, to, condition, documentation, over);
    }

    public Flow answering(String answer) {
        return new Flow(id, answer, from, to, condition, documentation, over);
    }

    public Flow when(String expression) {
        return new Flow(id, name, from, to, expression, documentation, over);
    }

    public Flow because(String reason) {
        return new Flow(id, name, from, to, condition, reason, over);
    }

    public Flow passing(int row) {
        return new Flow(id, name, from, to, condition, documentation, row);
    }

    String flowId() {
        return "Flow_" + id;
    }

    Xml xml() {
        Xml xml =
                Xml.of("bpmn:sequenceFlow", "id", flowId(), "name", name, "sourceRef", from.id(), "targetRef", to.id());
        if (documentation != null) {
            xml.add(Xml.of("bpmn:documentation").containing(documentation));
        }
        if (condition != null) {
            xml.add(Xml.of("bpmn:conditionExpression", "xsi:type", "bpmn:tFormalExpression")
                    .containing(condition));
        }
        return xml;
    }
}
