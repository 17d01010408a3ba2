package org.tongban.engine.check.structure;

import java.awt.Rectangle;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.tongban.engine.check.model.Flow;

/** The picture in a process file, in pixels. */
final class Drawing {

    private final Flow flow;
    private final Map<BaseElement, BpmnShape> shapes = new HashMap<>();
    private final Map<BaseElement, BpmnEdge> edges = new HashMap<>();

    Drawing(Flow flow) {
        this.flow = flow;
        shapes().forEach(shape -> shapes.put(shape.getBpmnElement(), shape));
        edges().forEach(edge -> edges.put(edge.getBpmnElement(), edge));
    }

    Stream<BpmnShape> shapes() {
        return flow.each(BpmnShape.class).filter(shape -> shape.getBpmnElement() != null && shape.getBounds() != null);
    }

    Stream<BpmnEdge> edges() {
        return flow.each(BpmnEdge.class).filter(edge -> edge.getBpmnElement() != null);
    }

    boolean shows(BaseElement element) {
        return shapes.containsKey(element) || edges.containsKey(element);
    }

    Optional<Rectangle> shape(BaseElement element) {
        return Optional.ofNullable(shapes.get(element)).map(shape -> rectangle(shape.getBounds()));
    }

    /** @return where the element's label is placed by itself */
    Optional<Rectangle> label(BaseElement element) {
        return Stream.concat(
                        Stream.ofNullable(shapes.get(element)).map(BpmnShape::getBpmnLabel),
                        Stream.ofNullable(edges.get(element)).map(BpmnEdge::getBpmnLabel))
                .filter(label -> label != null && label.getBounds() != null)
                .findFirst()
                .map(label -> rectangle(label.getBounds()));
    }

    static List<Line2D> segments(BpmnEdge edge) {
        List<Waypoint> points = List.copyOf(edge.getWaypoints());
        List<Line2D> segments = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Waypoint from = points.get(i - 1);
            Waypoint to = points.get(i);
            segments.add(new Line2D.Double(from.getX(), from.getY(), to.getX(), to.getY()));
        }
        return segments;
    }

    /** @return true if the point lies on the border */
    static boolean touches(Rectangle shape, double x, double y) {
        boolean inside = x >= shape.getMinX() && x <= shape.getMaxX() && y >= shape.getMinY() && y <= shape.getMaxY();
        return inside && (x == shape.getMinX() || x == shape.getMaxX() || y == shape.getMinY() || y == shape.getMaxY());
    }

    private static Rectangle rectangle(Bounds bounds) {
        return new Rectangle(
                bounds.getX().intValue(),
                bounds.getY().intValue(),
                bounds.getWidth().intValue(),
                bounds.getHeight().intValue());
    }
}
