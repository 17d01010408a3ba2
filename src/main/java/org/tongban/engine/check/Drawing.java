package org.tongban.engine.check;

import java.awt.Rectangle;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** The picture in a process file, in pixels. */
record Drawing(Flow flow) {

    Stream<BpmnShape> shapes() {
        return flow.each(BpmnShape.class).filter(shape -> shape.getBpmnElement() != null && shape.getBounds() != null);
    }

    Stream<BpmnEdge> edges() {
        return flow.each(BpmnEdge.class).filter(edge -> edge.getBpmnElement() != null);
    }

    boolean shows(BaseElement element) {
        return Stream.concat(shapes().map(BpmnShape::getBpmnElement), edges().map(BpmnEdge::getBpmnElement))
                .anyMatch(element::equals);
    }

    Optional<Rectangle> shape(BaseElement element) {
        return shapes().filter(shape -> shape.getBpmnElement().equals(element))
                .findFirst()
                .map(shape -> rectangle(shape.getBounds()));
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

    static Rectangle rectangle(Bounds bounds) {
        return new Rectangle(
                bounds.getX().intValue(),
                bounds.getY().intValue(),
                bounds.getWidth().intValue(),
                bounds.getHeight().intValue());
    }
}
