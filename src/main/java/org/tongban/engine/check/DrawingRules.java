package org.tongban.engine.check;

import static org.tongban.engine.check.Models.eachFlow;

import java.awt.Rectangle;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;

/** What is executed is drawn, and the drawing can be read. */
final class DrawingRules {

    static final List<Rule> RULES = List.of(
            Rule.of(
                    "drawn",
                    "STYLE BPMN",
                    "每个节点和连线都应当画在图上",
                    "Every node and flow is in the diagram",
                    eachFlow(DrawingRules::undrawn)),
            Rule.of(
                    "no-overlap",
                    "STYLE BPMN",
                    "图上的节点不得互相重叠",
                    "No two nodes overlap in the diagram",
                    eachFlow(DrawingRules::overlapping)),
            Rule.of(
                            "right-angles",
                            "STYLE BPMN",
                            "连线应当横平竖直，两端接在节点边上",
                            "Flows run at right angles from border to border",
                            eachFlow(DrawingRules::crooked))
                    .asWarning(),
            Rule.of(
                            "clear-labels",
                            "STYLE BPMN",
                            "标签应当有位置，不压住节点和连线",
                            "Labels are placed, clear of nodes and flows",
                            eachFlow(DrawingRules::coveredLabels))
                    .asWarning());

    private DrawingRules() {}

    private static Stream<Place> undrawn(Flow flow) {
        Drawing drawing = new Drawing(flow);
        return flow.elements()
                .filter(element -> element instanceof FlowNode || element instanceof SequenceFlow)
                .filter(element -> !drawing.shows(element))
                .map(flow::at);
    }

    private static Stream<Place> overlapping(Flow flow) {
        Drawing drawing = new Drawing(flow);
        List<FlowNode> nodes = flow.each(FlowNode.class)
                .filter(node -> !(node instanceof BoundaryEvent) && !(node instanceof SubProcess))
                .filter(drawing::shows)
                .toList();
        return nodes.stream().flatMap(node -> nodes.stream()
                .skip(nodes.indexOf(node) + 1L)
                .filter(other -> box(drawing, node).intersects(box(drawing, other)))
                .map(other -> flow.at(other).saying(node.getId())));
    }

    private static Rectangle box(Drawing drawing, FlowNode node) {
        return drawing.shape(node).orElseThrow();
    }

    private static Stream<Place> crooked(Flow flow) {
        Drawing drawing = new Drawing(flow);
        return drawing.edges()
                .filter(edge -> edge.getBpmnElement() instanceof SequenceFlow)
                .filter(edge -> !isStraight(edge) || !isAttached(drawing, edge))
                .map(edge -> flow.at(edge.getBpmnElement()));
    }

    private static boolean isStraight(BpmnEdge edge) {
        return Drawing.segments(edge).stream()
                .allMatch(part -> part.getX1() == part.getX2() || part.getY1() == part.getY2());
    }

    private static boolean isAttached(Drawing drawing, BpmnEdge edge) {
        SequenceFlow flow = (SequenceFlow) edge.getBpmnElement();
        List<Line2D> parts = Drawing.segments(edge);
        if (parts.isEmpty()) {
            return false;
        }
        Line2D first = parts.get(0);
        Line2D last = parts.get(parts.size() - 1);
        return drawing.shape(flow.getSource())
                        .filter(box -> Drawing.touches(box, first.getX1(), first.getY1()))
                        .isPresent()
                && drawing.shape(flow.getTarget())
                        .filter(box -> Drawing.touches(box, last.getX2(), last.getY2()))
                        .isPresent();
    }

    private static Stream<Place> coveredLabels(Flow flow) {
        Drawing drawing = new Drawing(flow);
        Stream<Place> missing = flow.elements()
                .filter(element -> element.getName() != null && isLabelled(element))
                .filter(element -> label(drawing, element) == null)
                .map(flow::at);
        Stream<Place> covered = flow.elements()
                .filter(element -> label(drawing, element) != null)
                .filter(element -> covers(
                        flow, drawing, Drawing.rectangle(label(drawing, element).getBounds())))
                .map(flow::at);
        return Stream.concat(missing, covered);
    }

    private static boolean isLabelled(FlowElement element) {
        return element.getId().matches("\\w*(Event|Gateway|Flow)_\\w+");
    }

    private static BpmnLabel label(Drawing drawing, FlowElement element) {
        return Stream.concat(
                        drawing.shapes()
                                .filter(shape -> shape.getBpmnElement().equals(element))
                                .map(shape -> shape.getBpmnLabel()),
                        drawing.edges()
                                .filter(edge -> edge.getBpmnElement().equals(element))
                                .map(edge -> edge.getBpmnLabel()))
                .filter(label -> label != null && label.getBounds() != null)
                .findFirst()
                .orElse(null);
    }

    private static boolean covers(Flow flow, Drawing drawing, Rectangle label) {
        return flow.each(FlowNode.class)
                        .filter(node -> !(node instanceof SubProcess))
                        .flatMap(node -> drawing.shape(node).stream())
                        .anyMatch(label::intersects)
                || drawing.edges()
                        .flatMap(edge -> Drawing.segments(edge).stream())
                        .anyMatch(part -> part.intersects(label));
    }
}
