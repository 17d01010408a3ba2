package org.tongban.workbench.drawing;

import java.util.List;
import java.util.stream.Stream;

/** The corners a flow is drawn through: straight, or at right angles. */
final class Route {

    private final Diagram diagram;

    Route(Diagram diagram) {
        this.diagram = diagram;
    }

    /** A corner, in pixels. */
    record Corner(int x, int y) {

        Xml xml() {
            return Xml.of("di:waypoint", "x", x, "y", y);
        }
    }

    List<Corner> of(Flow flow) {
        Box from = flow.from().box();
        Box to = flow.to().box();
        int fromX = from.middle();
        int toX = to.middle();
        if (flow.over() != null) {
            int y = Grid.y(flow.over());
            return List.of(edge(from, y), new Corner(fromX, y), new Corner(toX, y), edge(to, y));
        }
        if (from.centre() == to.centre()) {
            return List.of(new Corner(from.right(), from.centre()), new Corner(to.x(), to.centre()));
        }
        if (fromX == toX) {
            return List.of(edge(from, to.centre()), edge(to, from.centre()));
        }
        if (leavesVertically(flow)) {
            int towards = toX < fromX ? to.right() : to.x();
            return List.of(edge(from, to.centre()), new Corner(fromX, to.centre()), new Corner(towards, to.centre()));
        }
        return List.of(
                new Corner(from.right(), from.centre()), new Corner(toX, from.centre()), edge(to, from.centre()));
    }

    boolean leavesVertically(Flow flow) {
        return diagram.splits(flow.from());
    }

    /** How a flow uses the upper corner of a node; a straight one has its label beside it. */
    enum Above {
        NOTHING,
        STRAIGHT,
        TURNING
    }

    Above above(Node node) {
        return touching(node, node.box().y())
                .map(corners -> corners.size() == 2 ? Above.STRAIGHT : Above.TURNING)
                .findFirst()
                .orElse(Above.NOTHING);
    }

    /** Whether the only flow into a node comes straight from below, so that its label goes beside it. */
    boolean comesFromBelow(Node node) {
        return node.row() < 0 && !isFreeBelow(node);
    }

    boolean isFreeBelow(Node node) {
        return touching(node, node.box().bottom()).findAny().isEmpty();
    }

    private Stream<List<Corner>> touching(Node node, int y) {
        Corner point = new Corner(node.box().middle(), y);
        return diagram.flows().stream()
                .map(this::of)
                .filter(corners -> corners.get(0).equals(point)
                        || corners.get(corners.size() - 1).equals(point));
    }

    private static Corner edge(Box box, int towards) {
        return new Corner(box.middle(), towards < box.centre() ? box.y() : box.bottom());
    }
}
