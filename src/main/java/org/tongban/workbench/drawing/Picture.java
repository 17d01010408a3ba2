package org.tongban.workbench.drawing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A diagram's interchange: shapes, edges and the places of their labels. */
final class Picture {

    private static final int CHARACTER = 11;
    private static final int LINE = 14;

    private final Diagram diagram;
    private final Route route;

    Picture(Diagram diagram) {
        this.diagram = diagram;
        this.route = new Route(diagram);
    }

    List<Xml> xml() {
        return Stream.concat(
                        diagram.nodes().stream().map(this::shape),
                        diagram.flows().stream().map(this::edge))
                .toList();
    }

    private Xml shape(Node node) {
        Xml shape = Xml.of(
                "bpmndi:BPMNShape",
                "id",
                node.id() + "_di",
                "bpmnElement",
                node.id(),
                "isMarkerVisible",
                node.xml().name().equals("bpmn:exclusiveGateway") ? true : null);
        shape.add(node.box().xml());
        return node.isEvent() || node.isGateway() ? labelled(shape, label(node)) : shape;
    }

    private Xml edge(Flow flow) {
        List<Route.Corner> corners = route.of(flow);
        Xml edge = Xml.of("bpmndi:BPMNEdge", "id", flow.flowId() + "_di", "bpmnElement", flow.flowId())
                .add(corners.stream().map(Route.Corner::xml).toList());
        return labelled(edge, label(flow, corners));
    }

    private static Xml labelled(Xml of, @Nullable Box label) {
        return label == null ? of : of.add(Xml.of("bpmndi:BPMNLabel").add(label.xml()));
    }

    private @Nullable Box label(Node node) {
        if (node.name() == null) {
            return null;
        }
        Box box = node.box();
        int width = width(node.name());
        if (node.isGateway()) {
            return switch (route.above(node)) {
                case NOTHING -> new Box(box.middle() - width / 2, box.y() - 21, width, LINE);
                case STRAIGHT ->
                    route.isFreeBelow(node)
                            ? new Box(box.middle() - width / 2, box.bottom() + 7, width, LINE)
                            : new Box(box.middle() - 22 - width, box.centre() - 39, width, LINE);
                case TURNING -> new Box(box.middle() + 8, box.centre() - 43, width, LINE);
            };
        }
        return route.comesFromBelow(node)
                ? new Box(box.right() + 7, box.centre() - LINE / 2, width, LINE)
                : new Box(box.middle() - width / 2, box.bottom() + 7, width, LINE);
    }

    /** Above the first level part, or beside a flow that runs straight up or down. */
    private static @Nullable Box label(Flow flow, List<Route.Corner> corners) {
        if (flow.name() == null) {
            return null;
        }
        int width = width(flow.name());
        Route.Corner first = corners.get(0);
        Route.Corner second = corners.get(1);
        if (first.y() == second.y()) {
            return new Box((first.x() + second.x() - width) / 2, first.y() - 18, width, LINE);
        }
        if (corners.size() == 2) {
            int above = flow.condition() == null ? first.y() - 33 : first.y() - 19; // clear of a default way's stroke
            return new Box(first.x() + 6, second.y() < first.y() ? above : first.y() + 5, width, LINE);
        }
        boolean toTheLeft = corners.get(2).x() < second.x();
        return new Box(toTheLeft ? second.x() - 22 - width : second.x() + 22, second.y() - 18, width, LINE);
    }

    private static int width(String words) {
        return CHARACTER * words.length();
    }
}
