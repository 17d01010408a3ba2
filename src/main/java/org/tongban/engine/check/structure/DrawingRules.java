package org.tongban.engine.check.structure;

import static org.tongban.engine.check.model.Rule.eachFlow;

import java.awt.Rectangle;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.tongban.engine.check.model.Flow;
import org.tongban.engine.check.model.Place;
import org.tongban.engine.check.model.Rule;

/** What is executed is drawn, and the drawing can be read. */
public final class DrawingRules {

    public static final List<Rule> RULES = List.of(
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
                .filter(node -> drawing.shape(node).isPresent())
                .toList();
        List<Rectangle> boxes =
                nodes.stream().map(node -> drawing.shape(node).orElseThrow()).toList();
        return IntStream.range(1, nodes.size()).boxed().flatMap(later -> IntStream.range(0, later)
                .filter(earlier -> boxes.get(earlier).intersects(boxes.get(later)))
                .mapToObj(earlier ->
                        flow.at(nodes.get(later)).saying(nodes.get(earlier).getId())));
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
        List<Rectangle> boxes = flow.each(FlowNode.class)
                .filter(node -> !(node instanceof SubProcess))
                .flatMap(node -> drawing.shape(node).stream())
                .toList();
        List<Line2D> lines =
                drawing.edges().flatMap(edge -> Drawing.segments(edge).stream()).toList();
        return flow.elements()
                .filter(element -> element.getName() != null)
                .filter(element -> drawing.label(element)
                        .map(label -> boxes.stream().anyMatch(label::intersects)
                                || lines.stream().anyMatch(line -> line.intersects(label)))
                        .orElse(isLabelled(element)))
                .map(flow::at);
    }

    /** A task carries its name inside. */
    private static boolean isLabelled(FlowElement element) {
        return element.getId().matches("\\w*(Event|Gateway|Flow)_\\w+");
    }
}
