package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every process and checks its picture. */
class DrawingConventionTest {

    @ParameterizedTest
    @MethodSource("org.tongban.process.Model#all")
    void drawsEveryElementUnderItsOwnId(Model model) {
        List<String> drawn = new ArrayList<>();
        model.each(BpmnShape.class).forEach(shape -> drawn.add(shape.getId()));
        model.each(BpmnEdge.class).forEach(edge -> drawn.add(edge.getId()));

        assertThat(model.elements())
                .extracting(element -> element.getId() + "_di")
                .containsExactlyInAnyOrderElementsOf(drawn);
    }

    @ParameterizedTest
    @MethodSource("org.tongban.process.Model#all")
    void placesTheLabelOfEveryEventGatewayAndFlow(Model model) {
        assertThat(model.each(BpmnShape.class))
                .filteredOn(shape -> shape.getBpmnElement().getId().matches("\\w*(Event|Gateway)_\\w+"))
                .filteredOn(shape -> shape.getBpmnElement().getAttributeValue("name") != null)
                .allSatisfy(shape ->
                        assertThat(shape.getBpmnLabel()).as(shape.getId()).isNotNull());
        assertThat(model.each(BpmnEdge.class))
                .filteredOn(edge -> edge.getBpmnElement().getAttributeValue("name") != null)
                .allSatisfy(
                        edge -> assertThat(edge.getBpmnLabel()).as(edge.getId()).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("org.tongban.process.Model#all")
    void runsFlowsAtRightAngles(Model model) {
        assertThat(segments(model))
                .allMatch(segment -> segment.getX1() == segment.getX2() || segment.getY1() == segment.getY2());
    }

    @ParameterizedTest
    @MethodSource("org.tongban.process.Model#all")
    void attachesFlowsToTheBordersOfTheirElements(Model model) {
        assertThat(model.each(BpmnEdge.class)).allSatisfy(edge -> {
            SequenceFlow flow = (SequenceFlow) edge.getBpmnElement();
            List<Waypoint> points = List.copyOf(edge.getWaypoints());
            assertThat(touches(shape(model, flow.getSource()), points.get(0))).isTrue();
            assertThat(touches(shape(model, flow.getTarget()), points.get(points.size() - 1)))
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("org.tongban.process.Model#all")
    void keepsElementsApart(Model model) {
        List<FlowNode> nodes = model.each(FlowNode.class).stream()
                .filter(node -> !(node instanceof BoundaryEvent) && !(node instanceof SubProcess))
                .toList();
        for (FlowNode node : nodes) {
            assertThat(nodes).filteredOn(other -> other != node).noneMatch(other -> shape(model, node)
                    .intersects(shape(model, other)));
        }
    }

    @ParameterizedTest
    @MethodSource("org.tongban.process.Model#all")
    void keepsLabelsClearOfElementsAndFlows(Model model) {
        assertThat(labels(model)).allSatisfy(label -> {
            assertThat(model.each(FlowNode.class))
                    .filteredOn(node -> !(node instanceof SubProcess))
                    .noneMatch(node -> shape(model, node).intersects(label));
            assertThat(segments(model)).noneMatch(segment -> segment.intersects(label));
        });
    }

    private static List<Rectangle> labels(Model model) {
        return model.each(BpmnLabel.class).stream()
                .map(label -> rectangle(label.getBounds()))
                .toList();
    }

    private static List<Line2D> segments(Model model) {
        List<Line2D> segments = new ArrayList<>();
        for (BpmnEdge edge : model.each(BpmnEdge.class)) {
            List<Waypoint> points = List.copyOf(edge.getWaypoints());
            for (int i = 1; i < points.size(); i++) {
                Waypoint from = points.get(i - 1);
                Waypoint to = points.get(i);
                segments.add(new Line2D.Double(from.getX(), from.getY(), to.getX(), to.getY()));
            }
        }
        return segments;
    }

    private static Rectangle shape(Model model, FlowNode node) {
        return rectangle(model.each(BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnElement().equals(node))
                .findFirst()
                .orElseThrow()
                .getBounds());
    }

    private static Rectangle rectangle(Bounds bounds) {
        return new Rectangle(
                bounds.getX().intValue(),
                bounds.getY().intValue(),
                bounds.getWidth().intValue(),
                bounds.getHeight().intValue());
    }

    private static boolean touches(Rectangle shape, Waypoint point) {
        boolean inside = point.getX() >= shape.getMinX()
                && point.getX() <= shape.getMaxX()
                && point.getY() >= shape.getMinY()
                && point.getY() <= shape.getMaxY();
        boolean onBorder = point.getX() == shape.getMinX()
                || point.getX() == shape.getMaxX()
                || point.getY() == shape.getMinY()
                || point.getY() == shape.getMaxY();
        return inside && onBorder;
    }
}
